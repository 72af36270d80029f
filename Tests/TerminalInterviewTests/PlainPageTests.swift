import AssessmentModel
import AssessmentTesting
import TerminalIO
import Testing

@testable import TerminalInterview

@Suite struct PlainPageTests {
  private func written(columns: Int, _ write: (PlainPage) throws -> Void) rethrows -> String {
    var text = ""
    try write(PlainPage(output: TextOutput { text += $0 }, window: { columns }))
    return text
  }

  @Test(
    "paragraphs are wrapped at the window's width, at most 78 columns",
    arguments: [
      (200, 78), (78, 78), (40, 40), (5, 20),
    ])
  func width(window: Int, most: Int) throws {
    let words = Array(repeating: "word", count: 60).joined(separator: " ")

    let text = try written(columns: window) { try $0.say(words, indent: 2, hanging: 3) }

    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= most })
    #expect(lines.contains { $0.count > most - 5 })
    #expect(lines[0].hasPrefix("  word"))
    #expect(lines[1].hasPrefix("     word"))
  }

  @Test(
    "no line has more than 500 bytes, whatever signs it is made of",
    arguments: [
      String(repeating: "e\u{301}\u{302}\u{303}", count: 500),
      "e" + String(repeating: "\u{301}", count: 5000),
      String(repeating: "서울본사", count: 300),
      String(repeating: "👨‍👩‍👧‍👦", count: 200),
    ])
  func bytes(text: String) throws {
    let said = try written(columns: 80) { page in
      try page.say(text)
      try page.sayLines(of: text)
      try page.prompt(text)
    }

    let lines = said.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 500 })
    #expect(
      said.unicodeScalars.count { !["\n", " "].contains($0) } == 3 * text.unicodeScalars.count)
  }

  @Test("a text that is laid out in lines stays so")
  func lines() throws {
    let text = try written(columns: 30) { try $0.sayLines(of: "AC    52.5\nBK     7.0") }

    #expect(text == "AC    52.5\nBK     7.0\n")
  }

  @Test("a name cannot begin a line of its own")
  func forged() {
    let world = SampleWorld.open()
    world.affiliates[0].name = "Seoul\n1. Forged choice"

    let conversation = Conversation.person(world, "2", "pause")

    #expect(conversation.count(of: "\n1. Forged choice") == 0)
    #expect(conversation.count(of: "Seoul<U+000A>1. Forged choice, 2026. Is this right?") == 1)
  }

  @Test("a prompt leaves the cursor behind it")
  func prompt() throws {
    #expect(try written(columns: 80) { try $0.prompt("Answer:") } == "Answer: ")
  }

  /// Names, notes, texts and typed lines that would move a cursor or fake a line.
  static let hostile =
    "\u{1B}[2J\u{1B}]0;title\u{7}\u{202E}txt\u{9B}31m" + String(repeating: "ㅋ", count: 120)

  @Test(
    "no escape byte and no overlong line comes from what is stored or typed",
    arguments: [
      UInt64(1), 2, 3,
    ])
  func hostile(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let world = SampleWorld.open(departments: [Department(code: "a", name: Self.hostile)])
    world.affiliates[0].name = Self.hostile
    world.affiliates[0].contact = Self.hostile
    world.affiliates[0].reportingChannel = Self.hostile
    for key in world.published.texts["en"]?.entries.keys.sorted() ?? [] {
      if Bool.random(using: &random) { world.published.texts["en"]?.entries[key] = Self.hostile }
    }
    let typed = [
      "1", "2", "3", "0", "", "help", "status", "review", "go", "back", "next", "comment", ".",
      "evidence", "na 1 \(Self.hostile)", "comment text", "parent \(Self.hostile)", "submit",
      "undo",
      "evidence 2 R\(Self.hostile.suffix(100))", "language ko", "language en", "skip", Self.hostile,
      "comment " + Self.hostile.suffix(90),
    ]

    for start in [["1", "1", "", "1", "1", ""], ["2", "", "Quality team", "1"]] {
      let lines = (1...60).map { _ in typed.randomElement(using: &random) ?? "" }
      let shown = Conversation(
        world, settings: PlainSettings(language: "en"), lines: start + lines, echoes: false
      ).text
      #expect(!shown.unicodeScalars.contains("\u{1B}"))
      #expect(!shown.unicodeScalars.contains("\u{202E}"))
      #expect(
        shown.split(separator: "\n").allSatisfy { $0.utf8.count <= 500 }, "seed \(seed)")
    }
  }
}
