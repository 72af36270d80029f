import DelimitedText
import Testing

@Suite struct CSVReaderErrorTests {
  private func firstError(in bytes: [UInt8]) -> DelimitedTextError? {
    do {
      var reader = try CSVReader(bytes: bytes)
      while try reader.next() != nil {}
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "a faulty table is refused with line, column and what to do",
    arguments: [
      (
        "a,b\n1,\"x\n2,3\n",
        "2:3: the quote that opens here is never closed; close it, or write a quote inside a cell twice"
      ),
      (
        "a,b\n\"x\ny\"z,2\n",
        "3:3: text after a closing quote; put the whole cell in quotes, and write a quote inside it twice"
      ),
      (
        "a,b\n\"가\r\n나\",2,3\n",
        "3:6: the cell '3' has no column, the header has 2; put a cell that holds a separator in quotes"
      ),
      ("a,b,a\n", "1:5: the column 'a' is there twice; rename or delete one"),
      ("", "the file is empty; write the names of the columns in the first line"),
      ("\u{FEFF}\r\n\n", "the file is empty; write the names of the columns in the first line"),
      (
        "a,b,c\n1,2,3\n4,5",
        "3:3: the last line ends before its last cell; the file may be cut off, make it again"
      ),
    ])
  func refused(text: String, expected: String) {
    #expect(firstError(in: Array(text.utf8))?.description == expected)
  }

  @Test(
    "another encoding is named, with the place of its first byte",
    arguments: [
      (
        // CP949: item, then two Korean words
        Array("item,name\r\nSAF,".utf8) + [0xBE, 0xC8, 0xC0, 0xFC] + Array("\r\n".utf8),
        "2:5: looks like CP949, Korean Excel's plain CSV: save as 'CSV UTF-8'"
      ),
      (
        Array("a,b\nGr".utf8) + [0xF6] + Array("sse,St".utf8) + [0xE4] + Array("rke\n".utf8),
        "2:3: looks like Windows-1252, Excel's plain CSV: save as 'CSV UTF-8'"
      ),
      (
        Array("a,b\n".utf8).flatMap { [$0, 0] },
        "1:1: looks like UTF-16 without byte order mark: save as 'CSV UTF-8'"
      ),
      (
        [0xFF, 0xFE, 0, 0] + Array("a".utf8).flatMap { [$0, 0, 0, 0] },
        "1:1: looks like UTF-32: save as 'CSV UTF-8'"
      ),
      (
        [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0x62, 0, 0, 0xD8, 0x63, 0],
        "2:2: is not valid UTF-16: save as 'CSV UTF-8'"
      ),
      ([0xFE, 0xFF, 0, 0x61, 0], "1:2: is not valid UTF-16: save as 'CSV UTF-8'"),
      (
        [0x50, 0x4B, 3, 4, 0x14, 0],
        "1:1: looks like a workbook (.xlsx), not text: save as 'CSV UTF-8'"
      ),
      (
        Array("a\r\n\r\n가,".utf8) + [0xE6, 0x97, 0xA5, 0x93, 0xFA, 0x96, 0x7B],
        "3:4: is not valid UTF-8: save as 'CSV UTF-8'"
      ),
    ] as [([UInt8], String)])
  func encodings(bytes: [UInt8], expected: String) {
    #expect(firstError(in: bytes)?.description == expected)
  }

  @Test("after a cell too many the next row can be read")
  func goesOn() throws {
    var reader = try CSVReader(bytes: Array("a,b\n1,2,3\n4,5\n".utf8))

    #expect(throws: DelimitedTextError.self) { try reader.next() }
    #expect(try reader.next()?.fields.map(\.text) == ["4", "5"])
    #expect(try reader.next() == nil)
  }

  @Test("after a faulty quote reading has ended")
  func ends() throws {
    var reader = try CSVReader(bytes: Array("a,b\n\"1\"x,2\n4,5\n".utf8))

    #expect(throws: DelimitedTextError.self) { try reader.next() }
    #expect(try reader.next() == nil)
  }

  @Test("a position is known for faults that have one")
  func position() {
    #expect(
      firstError(in: Array("a\n\"x".utf8))?.position == TextPosition(line: 2, column: 1))
    #expect(firstError(in: [])?.position == nil)
  }
}
