import Foundation
import Testing

@Suite struct ArchitectureTests {
  /// What each target may import of the package and of other packages; a new arrow between targets
  /// is a change of this table, with its reason in the commit.
  static let allowed: [String: Set<String>] = [
    "AssessmentModel": ["BigInt"],
    "Wording": [],
    "DelimitedText": [],
    "TerminalIO": [],
    "BundledFiles": [],
    "Scoring": ["AssessmentModel"],
    "QuestionnaireFormat": ["AssessmentModel", "Yams", "Crypto"],
    "AssessmentStore": ["AssessmentModel", "GRDB", "Crypto"],
    "Interview": ["AssessmentModel"],
    "TerminalInterview": ["AssessmentModel", "Interview", "TerminalIO", "Wording"],
    "Reporting": ["AssessmentModel", "Scoring", "Wording", "DelimitedText"],
    "Commands": [
      "AssessmentModel", "AssessmentStore", "BundledFiles", "DelimitedText", "Interview",
      "QuestionnaireFormat", "Reporting", "Scoring", "TerminalIO", "TerminalInterview", "Wording",
      "ArgumentParser", "Yams",
    ],
    "ccms": ["Commands"],
    "embed-files": [],
    "EmbedFilesPlugin": ["PackagePlugin"],
  ]

  /// Modules of the platform that any target may use.
  static let platform: Set<String> = [
    "Foundation", "FoundationEssentials", "Swift", "Synchronization", "Glibc", "Musl", "Darwin",
  ]

  @Test("every target imports only what its layer allows", arguments: allowed.keys.sorted())
  func imports(target: String) throws {
    let permitted = try #require(Self.allowed[target]).union(Self.platform)

    let strangers = try SourceTree.swiftFiles(below: "Sources/\(target)").flatMap { file in
      SourceTree.imports(in: file.text)
        .filter { !permitted.contains($0.module) }
        .map { "\(file.path) imports \($0.module)" }
    }

    #expect(strangers == [])
  }

  @Test("every folder of Sources is a target of the table and has files")
  func folders() throws {
    let folders = try FileManager.default
      .contentsOfDirectory(atPath: SourceTree.root.appending(path: "Sources").path)

    #expect(Set(folders) == Set(Self.allowed.keys))
    for folder in folders {
      #expect(try !SourceTree.swiftFiles(below: "Sources/\(folder)").isEmpty)
    }
  }

  @Test("no type of another package shows in a public interface, except where commands are parsed")
  func publicImports() throws {
    let own = Set(Self.allowed.keys).union(Self.platform)

    let leaks = try SourceTree.swiftFiles(below: "Sources").flatMap { file in
      SourceTree.imports(in: file.text)
        .filter { $0.isPublic && !own.contains($0.module) && $0.module != "ArgumentParser" }
        .map { "\(file.path) imports \($0.module) publicly" }
    }

    #expect(leaks == [])
  }

  @Test("only the fraction type knows big integers")
  func bigIntegers() throws {
    let users = try SourceTree.swiftFiles(below: "Sources")
      .filter { file in SourceTree.imports(in: file.text).contains { $0.module == "BigInt" } }
      .map(\.path)

    #expect(users == ["Sources/AssessmentModel/Ratio.swift"])
  }

  @Test("no file has more than 400 lines", arguments: ["Sources", "Tests"])
  func fileLength(folder: String) throws {
    let long = try SourceTree.swiftFiles(below: folder)
      .map {
        (path: $0.path, lines: $0.text.split(separator: "\n", omittingEmptySubsequences: false))
      }
      .filter { $0.lines.count > 401 }
      .map { "\($0.path): \($0.lines.count - 1) lines" }

    #expect(long == [])
  }

  @Test("no source stops the program instead of reporting a failure")
  func crashes() throws {
    let marks = ["try!", "fatalError(", "as!", "TODO", "FIXME"]

    let found = try SourceTree.swiftFiles(below: "Sources").flatMap { file in
      marks.filter { file.text.contains($0) }.map { "\(file.path): \($0)" }
    }

    #expect(found == [])
  }

  @Test("no text of the program names an organisation or its programme")
  func organisations() throws {
    let names = ["CCMS", "POSCO", "포스코", "기업시민"]

    let found = try SourceTree.swiftFiles(below: "Sources").flatMap { file in
      file.text.split(separator: "\n")
        .filter { line in names.contains { line.contains($0) } }
        .filter { !$0.contains("CCMS_") && !$0.contains("CCMSCommand") }
        .map { "\(file.path): \($0)" }
    }

    #expect(found == [])
  }

  @Test("the top level holds the agreed entries and dot-files, nothing else")
  func topLevel() throws {
    let agreed: Set<String> = [
      "Package.swift", "Sources", "Tests", "Questionnaires", "Migrations", "README.md",
    ]

    let entries = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }

    #expect(Set(entries) == agreed)
  }

  @Test("the data folders hold data only")
  func dataFolders() throws {
    for (folder, endings) in [("Questionnaires", ["yaml", "json"]), ("Migrations", ["sql"])] {
      let found = FileManager.default.enumerator(
        at: SourceTree.root.appending(path: folder), includingPropertiesForKeys: nil)
      let others = (found?.allObjects.compactMap { $0 as? URL } ?? [])
        .filter { !$0.hasDirectoryPath && !endings.contains($0.pathExtension) }
        .map(\.lastPathComponent)

      #expect(others == [])
    }
  }
}
