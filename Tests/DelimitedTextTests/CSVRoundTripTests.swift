import Testing

@testable import DelimitedText

@Suite struct CSVRoundTripTests {
  private static let nasty: [String] = [
    "'", "'", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "\r\n", "\"", "\"\"", ",",
    ";", " ", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{338}", "\u{301}", "e", "\u{1109}", "\u{1165}",
    "가", "\u{11AF}", "a", "1", "|", "\u{0}", "\u{1B}", "😀", "\u{2028}", "=cmd|' /C calc'!A0",
  ]

  private func randomText(_ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      text.unicodeScalars += (Self.nasty.randomElement(using: &random) ?? "").unicodeScalars
    }
    return text
  }

  @Test(
    "every text comes back exactly, scalar by scalar",
    arguments: [CSVProfile.excel, .excelDecimalComma, .strict])
  func texts(profile: CSVProfile) throws {
    var random = SplitMix64(seed: 2026)
    let texts = (0..<6_000).map { _ in randomText(&random) }
    let header = ["=first", "second,;\t", "\u{FEFF}"]
    var file: [UInt8] = []

    let writer = try CSVWriter(profile: profile, header: header) { file += Array($0.utf8) }
    for start in stride(from: 0, to: texts.count, by: 3) {
      try writer.append(texts[start..<start + 3].map(CSVCell.text))
    }
    var reader = try CSVReader(bytes: file)
    var found: [String] = []
    while let row = try reader.next() { found += row.fields.map(\.text) }

    #expect(reader.header.map(\.text) == header)
    #expect(found.count == texts.count)
    for (text, back) in zip(texts, found) {
      let composed = text.canonicallyComposed
      #expect(Array(back.unicodeScalars) == Array(composed.unicodeScalars), "seed 2026")
    }
  }

  @Test("numbers come back in canonical form", arguments: [CSVProfile.excel, .excelDecimalComma])
  func numbers(profile: CSVProfile) throws {
    var file: [UInt8] = []
    let numbers = ["0", "-1", "52.5", "100", "0.25", "-12.75"]

    let writer = try CSVWriter(profile: profile, header: ["n", "t"]) { file += Array($0.utf8) }
    for number in numbers { try writer.append([.number(number), .text("x")]) }
    var reader = try CSVReader(bytes: file)
    var found: [String?] = []
    while let row = try reader.next() { found.append(reader.number(row.fields[0].text)) }

    #expect(found == numbers)
  }
}
