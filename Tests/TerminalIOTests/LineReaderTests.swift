import Glibc
import TerminalIO
import Testing

@Suite struct LineReaderTests {
  private func readings(of bytes: [UInt8], lineLimit: Int = 65_536) throws -> [LineReading] {
    let pipe = Pipe()
    pipe.fill(bytes)
    pipe.closeWriteEnd()
    defer { close(pipe.readEnd) }
    let reader = LineReader(descriptor: pipe.readEnd, lineLimit: lineLimit)
    var readings: [LineReading] = []
    repeat { readings.append(try reader.next()) } while readings.last != .end
    return readings
  }

  private func readings(of text: String, lineLimit: Int = 65_536) throws -> [LineReading] {
    try readings(of: Array(text.utf8), lineLimit: lineLimit)
  }

  @Test("a line ends in LF or CR LF, and the last one needs no line end")
  func lineEnds() throws {
    let readings = try readings(of: "4\r\n\nna 2\r\rx\n가나")

    #expect(readings == [.line("4"), .line(""), .line("na 2\r\rx"), .line("가나"), .end])
  }

  @Test("an input without a byte has no line")
  func empty() throws {
    #expect(try readings(of: "") == [.end])
    #expect(try readings(of: "\n") == [.line(""), .end])
  }

  @Test(
    "bytes that are not UTF-8 are told with the line's number, never replaced",
    arguments: [
      [0xFF], [0xEA, 0xB0], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    ])
  func invalidUTF8(bytes: [UInt8]) throws {
    let readings = try readings(of: Array("one\ntwo".utf8) + bytes + Array("\nthree\n".utf8))

    #expect(readings == [.line("one"), .invalidUTF8(lineNumber: 2), .line("three"), .end])
  }

  @Test("a replacement character that was typed is text")
  func typedReplacement() throws {
    #expect(try readings(of: "\u{FFFD}\n") == [.line("\u{FFFD}"), .end])
  }

  @Test("a byte order mark before the first line is no text; later it is")
  func byteOrderMark() throws {
    let readings = try readings(of: "\u{FEFF}a\n\u{FEFF}b\n")

    #expect(readings == [.line("a"), .line("\u{FEFF}b"), .end])
  }

  @Test("a line over the limit is told and dropped, the next one is read")
  func tooLong() throws {
    let readings = try readings(of: "12345\n123456\r\n12345\r\n1234567", lineLimit: 5)

    #expect(
      readings == [
        .line("12345"), .tooLong(lineNumber: 2), .line("12345"), .tooLong(lineNumber: 4), .end,
      ])
  }

  @Test("a line of many reads is told once and its bytes are not kept")
  func muchTooLong() throws {
    let long = String(repeating: "x", count: 40_000)

    #expect(
      try readings(of: long + "\nnext\n", lineLimit: 100) == [
        .tooLong(lineNumber: 1), .line("next"), .end,
      ])
    #expect(try readings(of: long, lineLimit: 100) == [.tooLong(lineNumber: 1), .end])
    #expect(try readings(of: long + "\n") == [.line(long), .end])
  }

  @Test("the end is told again when asked again, and lines are counted from 1")
  func countAndEnd() throws {
    let pipe = Pipe()
    pipe.fill("a\nb")
    pipe.closeWriteEnd()
    let reader = LineReader(descriptor: pipe.readEnd)

    #expect(reader.lineNumber == 0)
    #expect(try reader.next() == .line("a"))
    #expect(reader.lineNumber == 1)
    #expect(try reader.next() == .line("b"))
    #expect(reader.lineNumber == 2)
    #expect(try [reader.next(), reader.next()] == [.end, .end])
    close(pipe.readEnd)
  }

  @Test("a line that arrives in pieces is put together")
  func pieces() throws {
    let pipe = Pipe()
    let reader = LineReader(descriptor: pipe.readEnd)

    pipe.fill([0x61, 0x0A, 0xEA, 0xB0])
    let first = try reader.next()
    pipe.fill([0x80, 0x0A])
    let second = try reader.next()

    #expect(first == .line("a"))
    #expect(second == .line("가"))
    close(pipe.readEnd)
    pipe.closeWriteEnd()
  }

  @Test("a script in memory reads like an input")
  func script() throws {
    let reader = LineReader(text: "4\r\nback\nlast")

    #expect(
      try [reader.next(), reader.next(), reader.next(), reader.next()] == [
        .line("4"), .line("back"), .line("last"), .end,
      ])
  }

  @Test("an input that cannot be read is an error with the system's reason")
  func unreadable() {
    let reader = LineReader(descriptor: 1_000_000)
    let folder = open("/", O_RDONLY)
    defer { close(folder) }

    #expect(throws: TerminalError.cannotRead(EISDIR)) {
      try LineReader(descriptor: folder).next()
    }
    #expect(throws: TerminalError.cannotRead(EBADF)) { try reader.next() }
  }

  @Test("Ctrl-D on a terminal is the end, a closed terminal is a hang-up")
  func terminal() throws {
    let terminal = PseudoTerminal()
    terminal.type("가\n\u{4}")
    let reader = LineReader(descriptor: terminal.terminal)

    #expect(try [reader.next(), reader.next()] == [.line("가"), .end])

    let other = LineReader(descriptor: terminal.terminal)
    close(terminal.keyboard)

    #expect(try other.next() == .interrupted(.hangup))
    close(terminal.terminal)
  }

  @Test("composed text is the same whichever way its letters were typed")
  func composition() {
    let decomposed = "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF} e\u{301}"

    #expect(Array(decomposed.canonicallyComposed.unicodeScalars) == Array("서울 é".unicodeScalars))
  }
}
