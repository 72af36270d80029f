import Foundation
import Testing

@Suite struct READMETests {
  static let text: String = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)) ?? ""
  }()

  /// The lines of all blocks marked `sh`.
  static let shellLines: [String] = {
    var lines: [String] = []
    var isShell = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isShell = line == "```sh"
      } else if isShell, !line.isEmpty {
        lines.append(String(line))
      }
    }
    return lines
  }()

  @Test("the first two commands install one package, then start the interview or run the tests")
  func firstCommands() {
    #expect(
      Self.shellLines.prefix(2) == [
        "apt-get update && apt-get install -y libsqlite3-dev && swift run ccms take",
        "apt-get update && apt-get install -y libsqlite3-dev && swift test",
      ])
  }

  @Test("every command of the program is named in the README")
  func everyCommand() throws {
    let world = try TestWorld()
    let nouns = Self.subcommands(world.run(["--help"]).output)
    #expect(nouns.count >= 6)

    for noun in nouns {
      #expect(Self.text.contains("`\(noun)") || Self.text.contains("ccms \(noun)"), "\(noun)")
      for verb in Self.subcommands(world.run([noun, "--help"]).output) {
        let isNamed = Self.text.contains("\(noun) \(verb)") || Self.listed(noun, verb)
        #expect(isNamed, "\(noun) \(verb)")
      }
    }
  }

  @Test("every ccms command that the README shows is one, with options that exist")
  func examples() throws {
    let world = try SubmittedAssessment.world()
    let examples = Self.shellLines.filter { $0.hasPrefix("ccms ") }
    #expect(!examples.isEmpty)
    for example in examples + Self.doors {
      let arguments = example.split(separator: " ").dropFirst().map(String.init)
      // The plain form of an interview ends with 8, because questions are left open.
      let isInterview = arguments.contains("--try")
      guard isInterview || arguments.first != "take" else { continue }
      let run = world.run(
        arguments + (isInterview ? ["--plain"] : []),
        input: isInterview ? "audience = colleague\ncode = new\n" : "")
      #expect(run.status == (isInterview ? 8 : 0), "\(example): \(run.errors)")
    }
  }

  @Test("the README is short enough to be read")
  func length() {
    #expect(Self.text.split(separator: "\n", omittingEmptySubsequences: false).count <= 250)
  }

  /// The commands of the table of doors.
  private static var doors: [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("| ") }.compactMap { row in
      guard let start = row.firstRange(of: "`ccms "),
        let end = row[start.upperBound...].firstIndex(of: "`")
      else { return nil }
      return String(row[row.index(after: start.lowerBound)..<end])
    }
  }

  /// Whether a list such as `report show|explain` names the verb.
  private static func listed(_ noun: String, _ verb: String) -> Bool {
    text.components(separatedBy: "`").contains { piece in
      piece.hasPrefix(noun + " ")
        && piece.dropFirst(noun.count + 1).split(separator: "|").contains { $0 == verb }
    }
  }

  private static func subcommands(_ help: String) -> [String] {
    guard let start = help.range(of: "SUBCOMMANDS:\n") else { return [] }
    return help[start.upperBound...].split(separator: "\n")
      .prefix { $0.hasPrefix("  ") && !$0.contains("See 'ccms") }
      .filter { !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }
}
