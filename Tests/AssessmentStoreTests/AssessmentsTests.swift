import AssessmentModel
@testable import AssessmentStore
import FoundationEssentials
import Testing

@Suite struct AssessmentsTests {
  private let code = OwnCode(random: [1, 2, 3, 4, 5, 6, 7, 8, 9])

  @Test("A person's assessment is found again by the own code, in its cycle only.")
  func ownCode() throws {
    let database = try StoreFixture.database(purpose: .shared)
    let code = try #require(code)
    let other = try #require(OwnCode(random: [1, 2, 3, 4, 5, 6, 7, 8, 8]))
    var next = StoreFixture.cycle
    next.code = "2027"
    try database.addCycle(next, at: StoreFixture.start)

    let started = try database.startPersonAssessment(
      StoreFixture.start(1, department: "rolling"), code: code)

    #expect(
      started
        == Assessment(
          id: StoreFixture.id(1), cycle: "2026", affiliate: "north", department: "rolling",
          audience: "employee", form: .short, questionnaire: StoreFixture.reference,
          language: "en", startedAt: StoreFixture.start))
    #expect(try database.findAssessment(code: code, in: "2026") == started)
    #expect(try database.findAssessment(code: other, in: "2026") == nil)
    #expect(try database.findAssessment(code: code, in: "2027") == nil)
  }

  @Test("Neither the code nor a plain hash of it is in the database.")
  func hashed() throws {
    let database = try StoreFixture.database()

    _ = try database.startPersonAssessment(StoreFixture.start(1), code: #require(code))

    #expect(
      try database.text("SELECT hex(code_hash) FROM assessment")
        == "854ABC809BB354D8497264A7F99A8097")
  }

  @Test("Databases draw their own salt, so the same code has another hash in each.")
  func salt() throws {
    let hashes = try (0..<2).map { _ in
      var opening = StoreFixture.opening()
      opening.creation?.codeSalt = nil
      let database = try AssessmentDatabase(inMemory: opening)
      try StoreFixture.publish(to: database)
      try database.addCycle(StoreFixture.cycle, at: StoreFixture.start)
      try database.addAffiliate(StoreFixture.north, to: "2026")
      _ = try database.startPersonAssessment(StoreFixture.start(1), code: #require(code))
      return try database.text("SELECT hex(code_hash) FROM assessment")
    }

    #expect(hashes[0] != hashes[1])
  }

  @Test("A code that another person of the cycle has is refused, for another one to be made.")
  func taken() throws {
    let database = try StoreFixture.database()
    let code = try #require(code)
    _ = try database.startPersonAssessment(StoreFixture.start(1), code: code)

    #expect(throws: StoreError.codeTaken) {
      try database.startPersonAssessment(StoreFixture.start(2), code: code)
    }
  }

  @Test("On a database of one's own the assessments of a cycle are listed without a code.")
  func own() throws {
    let personal = try StoreFixture.database()
    let shared = try StoreFixture.database(purpose: .shared)
    for database in [personal, shared] {
      _ = try StoreFixture.person(in: database, 1)
      _ = try StoreFixture.organisation(in: database, 2)
      _ = try StoreFixture.person(in: database, 3)
    }

    #expect(
      try personal.ownAssessments(of: "2026").map(\.id) == [StoreFixture.id(1), StoreFixture.id(3)])
    #expect(throws: StoreError.ownCodeNeeded) { try shared.ownAssessments(of: "2026") }
  }

  @Test("An affiliate has one assessment in a cycle; whoever starts again gets the same one.")
  func organisation() throws {
    let database = try StoreFixture.database()
    var again = StoreFixture.start(3, audience: "affiliate")
    again.language = "ko"

    let first = try database.startOrganisationAssessment(
      StoreFixture.start(2, audience: "affiliate"))
    let second = try database.startOrganisationAssessment(again)
    let other = try database.startOrganisationAssessment(
      StoreFixture.start(4, affiliate: "south", audience: "affiliate"))

    #expect(first.id == StoreFixture.id(2))
    #expect(first.form == .full)
    #expect(second == first)
    #expect(other.id == StoreFixture.id(4))
  }

  @Test("The kind of the audience decides how an assessment is begun.")
  func kinds() throws {
    let database = try StoreFixture.database()
    let code = try #require(code)

    #expect(throws: StoreError.onlyPersons("own code")) {
      try database.startPersonAssessment(StoreFixture.start(1, audience: "affiliate"), code: code)
    }
    #expect(throws: StoreError.onlyOrganisations("assessment of an affiliate")) {
      try database.startOrganisationAssessment(StoreFixture.start(1))
    }
  }

  @Test("What a start names has to be there, and the cycle open.")
  func unknown() throws {
    let database = try StoreFixture.database()
    let code = try #require(code)
    func error(_ start: AssessmentStart) -> StoreError? {
      #expect(throws: StoreError.self) {
        try database.startPersonAssessment(start, code: code)
      }
    }
    var otherCycle = StoreFixture.start(1)
    otherCycle.cycle = "2030"

    #expect(error(otherCycle) == .unknown(.cycle, code: "2030"))
    #expect(
      error(StoreFixture.start(1, affiliate: "east")) == .unknown(.affiliate, code: "east"))
    #expect(
      error(StoreFixture.start(1, audience: "visitor")) == .unknown(.audience, code: "visitor"))
    #expect(
      error(StoreFixture.start(1, affiliate: "south", department: "rolling"))
        == .unknown(.department, code: "rolling"))

    try database.execute("UPDATE cycle SET is_closed = 1")
    #expect(error(StoreFixture.start(1)) == .cycleClosed(code: "2026"))
  }

  @Test("An id is given once.")
  func sameID() throws {
    let database = try StoreFixture.database()
    _ = try StoreFixture.organisation(in: database, 1)

    #expect(
      throws: StoreError.exists(.assessment, code: "00000000-0000-4000-8000-000000000001")
    ) { try StoreFixture.person(in: database, 1) }
    #expect(try database.assessment(StoreFixture.id(9)) == nil)
  }
}
