import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import GRDB

@testable import AssessmentStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A small group in one cycle, in memory unless a file is asked for.
enum StoreFixture {
  /// The schema as it lies in the top-level folder.
  static let migrations: [Migration] = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = "/" + root + "/Migrations"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".sql") }.sorted().map { name in
      let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return Migration(name: name, sql: text ?? "")
    }
  }()

  static let start = time(0)
  static let reference = QuestionnaireReference(
    id: "sample", version: VersionNumber(1, 0, 0), digest: String(repeating: "a", count: 64))
  static let cycle = AssessmentCycle(
    code: "2026", organisation: "Sample group", questionnaire: reference, opens: "2026-11-01",
    closes: "2026-11-30")
  static let north = Affiliate(
    code: "north", name: "North Works", names: ["ko": "북부 제철소"], country: "KR",
    segment: "steelmaking", headcount: 120, fiscalYearStart: "01-01", contact: "Quality team",
    reportingChannel: "Reporting line",
    departments: [
      Department(code: "rolling", name: "Rolling", headcount: 80),
      Department(code: "office", name: "Office"),
    ])
  static let south = Affiliate(code: "south", name: "South Works", parent: "north")
  static let approval = Approval(
    preparedBy: "Quality team", approvedBy: "Plant management", position: "Plant manager",
    approvedOn: "2026-11-28")

  /// Some seconds after a fixed moment.
  static func time(_ seconds: Int) -> Date {
    Date(timeIntervalSince1970: Double(1_793_500_000 + seconds))
  }

  static func id(_ number: UInt8) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
  }

  static func opening(
    _ path: String = ":memory:", purpose: DatabasePurpose? = .personal,
    migrations: [Migration] = migrations
  ) -> DatabaseOpening {
    var opening = DatabaseOpening(
      path: path, migrations: migrations, programVersion: "1.0.0", now: start,
      creation: purpose.map {
        DatabaseCreation(id: id(255), purpose: $0, codeRounds: 2, codeSalt: [UInt8](1...16))
      })
    opening.allowsNetworkFileSystem = true
    return opening
  }

  /// A database with the sample questionnaire, the cycle and two affiliates.
  static func database(
    at path: String? = nil, purpose: DatabasePurpose = .personal
  ) throws -> AssessmentDatabase {
    guard let path else { return try copy(of: purpose == .personal ? personal : shared) }
    return try filled(AssessmentDatabase(writing: opening(path, purpose: purpose)))
  }

  // Made once and copied for each test, which takes a tenth of the time.
  private static let personal = Result { try made(for: .personal) }
  private static let shared = Result { try made(for: .shared) }

  private static func made(for purpose: DatabasePurpose) throws -> DatabaseQueue {
    try filled(AssessmentDatabase(inMemory: opening(purpose: purpose))).queue
  }

  private static func filled(_ database: AssessmentDatabase) throws -> AssessmentDatabase {
    try publish(to: database)
    try database.addCycle(cycle, at: start)
    try database.addAffiliate(north, to: "2026")
    try database.addAffiliate(south, to: "2026")
    return database
  }

  private static func copy(
    of template: Result<DatabaseQueue, any Error>
  ) throws -> AssessmentDatabase {
    let queue = try opening().connect(to: ":memory:", prepare: DatabaseOpening.prepareForWriting)
    try template.get().backup(to: queue)
    return AssessmentDatabase(
      path: ":memory:", isReadOnly: false, queue: queue, busyLimitSeconds: 5)
  }

  static func publish(to database: AssessmentDatabase) throws {
    try database.publish(
      Fixtures.small,
      as: QuestionnaireParts(
        reference: reference, structure: #"{"id":"sample"}"#, texts: ["en": #"{"title":"Sample"}"#]),
      at: start)
  }

  static func start(
    _ number: UInt8, affiliate: AffiliateCode = "north", audience: AudienceCode = "employee",
    department: DepartmentCode? = nil
  ) -> AssessmentStart {
    AssessmentStart(
      id: id(number), cycle: "2026", affiliate: affiliate, department: department,
      audience: audience, language: "en", startedAt: start)
  }

  /// The id of a new assessment of a person.
  static func person(
    in database: AssessmentDatabase, _ number: UInt8 = 1, department: DepartmentCode? = nil
  ) throws -> UUID {
    guard let code = OwnCode(random: [0, 0, 0, 0, 0, 0, 0, 0, Int(number)]) else {
      throw StoreError.codeTaken
    }
    return try database.startPersonAssessment(start(number, department: department), code: code).id
  }

  /// The id of a new assessment of an organisation.
  static func organisation(
    in database: AssessmentDatabase, _ number: UInt8 = 2, affiliate: AffiliateCode = "north"
  ) throws -> UUID {
    try database.startOrganisationAssessment(
      start(number, affiliate: affiliate, audience: "affiliate")
    ).id
  }

  /// Answers all seven items of an organisation with level 1 and submits.
  static func submitOrganisation(_ assessment: UUID, in database: AssessmentDatabase) throws {
    for item in Fixtures.small.items where item.audience == "affiliate" {
      try database.record(
        AnswerChange(
          assessment: assessment,
          answer: Answer(
            item: item.id, value: .option("a"), contributor: "Quality team", changedAt: time(5))))
    }
    try database.submit(assessment, approval: approval, at: time(100))
  }
}

extension AssessmentDatabase {
  /// Runs plain SQL behind the store's back.
  func execute(_ sql: String) throws {
    try queue.write { try $0.execute(sql: sql) }
  }

  /// The result of a query as text: cells between bars, rows between line feeds.
  func text(_ sql: String) throws -> String {
    try queue.unsafeRead { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { value in
          switch value.storage {
          case .null: "-"
          case .int64(let number): "\(number)"
          case .double(let number): "\(number)"
          case .string(let text): text
          case .blob(let data): hexadecimal(data)
          }
        }.joined(separator: "|")
      }.joined(separator: "\n")
    }
  }

  /// What SQLite says when it refuses a statement; nil when it does not.
  func refusal(of sql: String) -> String? {
    do {
      try execute(sql)
      return nil
    } catch let error as DatabaseError {
      return error.message
    } catch {
      return "\(error)"
    }
  }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/store-tests-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw StoreError.cannotCreate(path: "/tmp", reason: DatabaseFile.lastError())
    }
    path = String(cString: made)
    chmod(path, 0o755)
  }

  deinit {
    chmod(path, 0o755)
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  /// The permission bits of a file or folder as octal digits.
  static func mode(of path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return String(status.st_mode & 0o777, radix: 8)
  }

  /// Runs a body with the rights of an ordinary account, also where tests run as root.
  static func asOrdinaryAccount<T>(_ body: () throws -> T) rethrows -> T {
    typealias SetID = @convention(c) (UInt32) -> Int32
    guard geteuid() == 0, let symbol = dlsym(dlopen(nil, RTLD_NOW), "setfsuid") else {
      return try body()
    }
    let setFileAccount = unsafeBitCast(symbol, to: SetID.self)
    _ = setFileAccount(65_534)
    defer { _ = setFileAccount(0) }
    return try body()
  }
}
