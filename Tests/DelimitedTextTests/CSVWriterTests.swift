import DelimitedText
import Testing

@Suite struct CSVWriterTests {
  private func written(
    _ profile: CSVProfile, header: [String], rows: [[CSVCell]]
  ) throws -> String {
    var file = ""
    let writer = try CSVWriter(profile: profile, header: header) { file += $0 }
    for row in rows { try writer.append(row) }
    return file
  }

  private let header = ["item", "score", "note"]
  private let rows: [[CSVCell]] = [
    [.text("SAF-01-own"), .number("52.5"), .text("said \"stop\", twice")],
    [.text("=1+1"), .number("-3"), .empty],
    [.text("퇴사자"), .number("0"), .text("one\ntwo")],
    [.text(""), .empty, .text(" ; ")],
  ]

  @Test("the spreadsheet profile has a byte order mark, CR LF, quoted and guarded texts")
  func excel() throws {
    let expected =
      "\u{FEFF}\"item\",\"score\",\"note\"\r\n"
      + "\"SAF-01-own\",52.5,\"said \"\"stop\"\", twice\"\r\n"
      + "\"'=1+1\",-3,\r\n"
      + "\"퇴사자\",0,\"one\ntwo\"\r\n"
      + "\"\",,\" ; \"\r\n"

    #expect(Array(try written(.excel, header: header, rows: rows).utf8) == Array(expected.utf8))
  }

  @Test("with the decimal comma cells are separated by semicolons and only numbers change")
  func decimalComma() throws {
    let expected =
      "\u{FEFF}\"item\";\"score\";\"note\"\r\n"
      + "\"SAF-01-own\";52,5;\"said \"\"stop\"\", twice\"\r\n"
      + "\"'=1+1\";-3;\r\n"
      + "\"퇴사자\";0;\"one\ntwo\"\r\n"
      + "\"\";;\" ; \"\r\n"

    let file = try written(.excelDecimalComma, header: header, rows: rows)

    #expect(Array(file.utf8) == Array(expected.utf8))
  }

  @Test("the strict profile quotes only where needed and adds nothing to the data")
  func strict() throws {
    let expected =
      "item,score,note\n"
      + "SAF-01-own,52.5,\"said \"\"stop\"\", twice\"\n"
      + "=1+1,-3,\n"
      + "퇴사자,0,\"one\ntwo\"\n"
      + ",, ; \n"

    #expect(Array(try written(.strict, header: header, rows: rows).utf8) == Array(expected.utf8))
  }

  @Test(
    "a strict cell is quoted for a separator, a quote, a line end, or a byte order mark in front",
    arguments: [
      ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""),
      ("\u{FEFF}a", "\"\u{FEFF}a\""), ("a;b", "a;b"), ("a\tb", "a\tb"), (" a ", " a "), ("'", "'"),
    ])
  func strictQuoting(text: String, expected: String) throws {
    let file = try written(.strict, header: ["x", "y"], rows: [[.text(text), .empty]])

    #expect(Array(file.utf8) == Array("x,y\n\(expected),\n".utf8))
  }

  @Test("text is written composed, whichever way it came", arguments: [CSVProfile.excel, .strict])
  func composed(profile: CSVProfile) throws {
    let file = try written(profile, header: ["\u{1109}\u{1165}"], rows: [[.text("e\u{301}")]])

    #expect(file.unicodeScalars.contains("서"))
    #expect(file.unicodeScalars.contains("é"))
    #expect(!file.unicodeScalars.contains("\u{301}"))
  }

  @Test("a row whose only cell is empty is not an empty line")
  func onlyCell() throws {
    #expect(
      try written(.strict, header: ["x"], rows: [[.empty], [.text("")]]) == "x\n\"\"\n\"\"\n")
  }

  @Test("rows go out one by one")
  func streams() throws {
    var pieces: [String] = []
    let writer = try CSVWriter(profile: .strict, header: ["x"]) { pieces.append($0) }

    try writer.append([.number("1")])
    try writer.append([.number("2")])

    #expect(pieces == ["x\n", "1\n", "2\n"])
  }

  @Test("a row that does not fit the header is refused and not written")
  func cellCount() throws {
    var file = ""
    let writer = try CSVWriter(profile: .strict, header: ["x", "y"]) { file += $0 }

    #expect(throws: DelimitedTextError.cellCount(1, columns: 2)) { try writer.append([.empty]) }
    #expect(file == "x,y\n")
  }

  @Test(
    "a number that is not canonical is refused",
    arguments: ["", "1,5", "1.", ".5", "1.2.3", "+1", "1e3", "nan", "--1", "-", "１", "1 "])
  func notANumber(text: String) throws {
    #expect(throws: DelimitedTextError.notANumber(text)) {
      try written(.excel, header: ["x"], rows: [[.number(text)]])
    }
  }

  @Test("what the closure throws comes out")
  func closureThrows() {
    #expect(throws: FullDisk.self) {
      try CSVWriter(profile: .strict, header: ["x"]) { _ in throw FullDisk() }
    }
  }
}

private struct FullDisk: Error {}
