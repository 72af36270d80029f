import AssessmentModel
import BundledFiles
import Foundation
import QuestionnaireFormat
import Testing

@Suite struct BundledFilesTests {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The texts below a folder of the package, by path inside it.
  static func files(below folder: String) throws -> [String: String] {
    let start = root.appending(path: folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: start.path)
      .filter { path in [".yaml", ".sql", ".json"].contains { path.hasSuffix($0) } }
    return try Dictionary(
      uniqueKeysWithValues: paths.map {
        ($0, try String(contentsOf: start.appending(path: $0), encoding: .utf8))
      })
  }

  @Test("the program holds every migration, byte for byte and in order")
  func migrations() throws {
    let files = try Self.files(below: "Migrations")

    let names = BundledFiles.migrations.map { $0.name + ".sql" }

    #expect(names == files.keys.sorted())
    for (name, sql) in BundledFiles.migrations { #expect(sql == files[name + ".sql"]) }
  }

  @Test("the program holds every questionnaire, byte for byte")
  func questionnaires() throws {
    let folders = try FileManager.default
      .contentsOfDirectory(atPath: Self.root.appending(path: "Questionnaires").path)
      .filter { $0 != "schema" }

    #expect(BundledFiles.questionnaireFolders == folders.sorted())
    for folder in folders {
      #expect(
        BundledFiles.questionnaire(folder) == (try Self.files(below: "Questionnaires/\(folder)")))
    }
  }

  @Test("the program holds every schema of the format, byte for byte, and none is a questionnaire")
  func schemas() throws {
    #expect(BundledFiles.schemas == (try Self.files(below: "Questionnaires/schema")))
    #expect(BundledFiles.schemas.keys.sorted() == QuestionnaireSchema.names)
    #expect(!BundledFiles.questionnaireFolders.contains("schema"))
  }

  @Test("a folder that does not exist has no files")
  func missingFolder() {
    #expect(BundledFiles.questionnaire("no-such-folder").isEmpty)
  }

  @Test("no bundled questionnaire has a finding", arguments: BundledFiles.questionnaireFolders)
  func findings(folder: String) {
    let reading = QuestionnaireReader.read(files: BundledFiles.questionnaire(folder))

    #expect(reading.findings.map(\.description) == [])
    #expect(reading.questionnaire != nil)
  }

  @Test("the bundled self-check has its groups and modules, six starred topics in each")
  func shape() throws {
    let files = BundledFiles.questionnaire("ccms")

    let questionnaire = try #require(QuestionnaireReader.read(files: files).questionnaire)

    #expect(questionnaire.groups.map(\.modules.count) == [9, 2, 2])
    for module in questionnaire.modules {
      #expect(module.topics.count { $0.isStarred } == 6, "\(module.id)")
    }
    let routed = questionnaire.modules.filter(\.isRouted).map(\.id)
    #expect(routed == ["STR", "QLT", "MKT", "PUR", "SHG", "NEW", "RND"])
  }
}
