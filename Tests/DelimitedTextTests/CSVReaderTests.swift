import DelimitedText
import Testing

@Suite struct CSVReaderTests {
  private func rows(of bytes: [UInt8]) throws -> [[String]] {
    var reader = try CSVReader(bytes: bytes)
    var rows = [reader.header.map(\.text)]
    while let row = try reader.next() { rows.append(row.fields.map(\.text)) }
    return rows
  }

  private func rows(of text: String) throws -> [[String]] {
    try rows(of: Array(text.utf8))
  }

  @Test("cells come back exactly: quotes, separators, spaces and line ends of every kind")
  func exactText() throws {
    let text =
      "a,b\r\n\"x, y\",\" z \"\n\"said \"\"no\"\"\",5\" pipe\r\n\"one\r\ntwo\n\nthree\rfour\",x\"y\"\n"

    #expect(
      try rows(of: text) == [
        ["a", "b"], ["x, y", " z "], ["said \"no\"", "5\" pipe"],
        ["one\r\ntwo\n\nthree\rfour", "x\"y\""],
      ])
  }

  @Test(
    "the separator is the one the header line has most of",
    arguments: [
      ("a,b;c,d\n1,2,3\n", [["a", "b;c", "d"], ["1", "2", "3"]]),
      ("a;b;c,d\n1;2;3\n", [["a", "b", "c,d"], ["1", "2", "3"]]),
      ("a\tb\n1\t2,5\n", [["a", "b"], ["1", "2,5"]]),
      ("\"a;b;c\",d\n1,2\n", [["a;b;c", "d"], ["1", "2"]]),
      ("\"a\n;;\",d\n1,2\n", [["a\n;;", "d"], ["1", "2"]]),
      ("\n\na;b\n1;2\n", [["a", "b"], ["1", "2"]]),
      ("only\n1;2\n", [["only"], ["1;2"]]),
    ])
  func separators(text: String, expected: [[String]]) throws {
    #expect(try rows(of: text) == expected)
  }

  @Test("line ends may be LF, CR LF or CR; empty lines and a missing last line end do no harm")
  func lineEnds() throws {
    let expected = [["a", "b"], ["1", "2"], ["3", "4"]]

    #expect(try rows(of: "a,b\n1,2\n3,4\n") == expected)
    #expect(try rows(of: "a,b\r\n\r\n1,2\r\n3,4") == expected)
    #expect(try rows(of: "a,b\r1,2\r\r3,4\r") == expected)
    #expect(try rows(of: "a,b\n\n\n1,2\n3,4\n\n") == expected)
  }

  @Test("empty cells that a spreadsheet left out at the end of a row are filled in")
  func shortRows() throws {
    #expect(try rows(of: "a,b,c\n1\n1,2\n") == [["a", "b", "c"], ["1", "", ""], ["1", "2", ""]])
    #expect(try rows(of: "a,b\n1,2,,\n") == [["a", "b"], ["1", "2"]])
    #expect(try rows(of: "a,b,\n1,2,\n") == [["a", "b", ""], ["1", "2", ""]])
  }

  @Test("UTF-8 is read with and without byte order mark, UTF-16 in both orders")
  func encodings() throws {
    let text = "이름\t값\r\n서울 😀\t1,5\r\n"
    let expected = [["이름", "값"], ["서울 😀", "1,5"]]
    let units = Array(text.utf16)

    #expect(try rows(of: Array(text.utf8)) == expected)
    #expect(try rows(of: [0xEF, 0xBB, 0xBF] + Array(text.utf8)) == expected)
    #expect(
      try rows(of: [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == expected)
    #expect(
      try rows(of: [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == expected)
  }

  @Test("formula guards are taken off a spreadsheet's file and left alone in data")
  func guards() throws {
    #expect(try rows(of: "\u{FEFF}'=h,b\n'=1,''-\n") == [["=h", "b"], ["=1", "'-"]])
    #expect(try rows(of: "'=h,b\n'=1,''-\n") == [["'=h", "b"], ["'=1", "''-"]])
  }

  @Test("text is read composed, whichever way it was saved")
  func composed() throws {
    let texts = try rows(of: "\u{1109}\u{1165}\ne\u{301}\n").flatMap { $0 }

    #expect(texts.map { Array($0.unicodeScalars) } == [["서"], ["é"]])
  }

  @Test("every cell knows its line and its first character, after quoted newlines too")
  func positions() throws {
    var reader = try CSVReader(
      bytes: Array("\u{FEFF}a,b\r\n\"가\r\n나\n다\rx\",4\r\n한글,\"y\"\r\n".utf8))

    let first = try reader.next()
    let second = try reader.next()

    #expect(
      reader.header.map(\.position) == [
        TextPosition(line: 1, column: 1), TextPosition(line: 1, column: 3),
      ])
    #expect(
      first?.fields.map(\.position) == [
        TextPosition(line: 2, column: 1), TextPosition(line: 5, column: 4),
      ])
    #expect(
      second?.fields.map(\.position) == [
        TextPosition(line: 6, column: 1), TextPosition(line: 6, column: 4),
      ])
  }

  @Test(
    "a number is read with the decimal mark that goes with the separator",
    arguments: [
      ("a,b\n", "52.5", "52.5"), ("a,b\n", "52,5", nil), ("a;b\n", "52,5", "52.5"),
      ("a;b\n", "-3", "-3"), ("a,b\n", "", nil), ("a,b\n", "n/a", nil),
    ] as [(String, String, String?)])
  func numbers(header: String, text: String, expected: String?) throws {
    #expect(try CSVReader(bytes: Array(header.utf8)).number(text) == expected)
  }
}
