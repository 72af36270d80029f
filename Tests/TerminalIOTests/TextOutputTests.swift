import Glibc
import TerminalIO
import Testing

@Suite struct TextOutputTests {
  @Test("a text is written whole, with a newline where asked")
  func writes() throws {
    let pipe = Pipe()
    let output = TextOutput(descriptor: pipe.writeEnd)

    try output.write("응답(1-5): ")
    try output.writeLine("4")
    try output.writeLine()
    pipe.closeWriteEnd()

    let reader = LineReader(descriptor: pipe.readEnd)
    #expect(
      try [reader.next(), reader.next(), reader.next()] == [
        .line("응답(1-5): 4"), .line(""), .end,
      ])
    close(pipe.readEnd)
  }

  @Test("a descriptor that takes only a part at a time gets everything")
  func partialWrites() throws {
    let pipe = Pipe()
    _ = fcntl(pipe.writeEnd, F_SETFL, O_NONBLOCK)
    let text = String(repeating: "x", count: 300_000)
    let drain = Drain(descriptor: pipe.readEnd)

    try TextOutput(descriptor: pipe.writeEnd).write(text)
    pipe.closeWriteEnd()

    #expect(drain.byteCount() == 300_000)
    close(pipe.readEnd)
  }

  @Test("a fault of the output is an error with the system's reason")
  func faults() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }

    #expect(throws: TerminalError.cannotWrite(ENOSPC)) {
      try TextOutput(descriptor: full).write("x")
    }
    #expect(throws: TerminalError.cannotWrite(EBADF)) {
      try TextOutput(descriptor: 1_000_000).write("x")
    }
  }

  @Test("a terminal that was closed is told apart from other faults")
  func closedTerminal() {
    let terminal = PseudoTerminal()
    let output = TextOutput(descriptor: terminal.terminal)
    close(terminal.keyboard)

    #expect(throws: TerminalError.terminalGone) { try output.write("x") }
    close(terminal.terminal)
  }

  @Test("a closure takes the texts in their order")
  func closure() throws {
    var texts: [String] = []
    let output = TextOutput { texts.append($0) }

    try output.write("a")
    try output.writeLine("b")

    #expect(texts == ["a", "b\n"])
  }

  @Test("an error says where, what is wrong and what to do")
  func descriptions() {
    #expect(
      "\(TerminalError.cannotWrite(ENOSPC))"
        == "output: cannot be written (No space left on device); make room or choose another output"
    )
    #expect(
      "\(TerminalError.cannotRead(EISDIR))"
        == "input: cannot be read (Is a directory); start again with another input")
  }
}

/// Reads a pipe to its end on a thread of its own.
private final class Drain: @unchecked Sendable {
  private let descriptor: Int32
  private var count = 0
  private var thread = pthread_t()

  init(descriptor: Int32) {
    self.descriptor = descriptor
    let context = Unmanaged.passUnretained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Drain>.fromOpaque(context).takeUnretainedValue().run()
        return nil
      }, context)
  }

  func byteCount() -> Int {
    pthread_join(thread, nil)
    return count
  }

  private func run() {
    var chunk = [UInt8](repeating: 0, count: 1_000)
    while case let bytes = read(descriptor, &chunk, chunk.count), bytes > 0 { count += bytes }
  }
}
