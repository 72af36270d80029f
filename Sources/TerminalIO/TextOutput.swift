import Glibc

/// Writes whole texts to a terminal, a pipe, a file, or wherever a closure takes them.
public struct TextOutput {
  private let sink: (String) throws -> Void

  /// Makes an output that hands every text to a closure, as tests do.
  public init(_ sink: @escaping (String) throws -> Void) {
    self.sink = sink
  }

  /// Makes an output to an open file descriptor, which stays the caller's to close.
  public init(descriptor: Int32) {
    let isTerminal = TerminalSettings.isTerminal(descriptor)
    sink = { text in
      try writeAll(Array(text.utf8), to: descriptor, isTerminal: isTerminal)
    }
  }

  /// Writes a text, all of it, before it returns.
  ///
  /// - Throws: `TerminalError.closedPipe` when nobody reads any more, `.terminalGone` when the
  ///   terminal was closed, `.cannotWrite` for every other fault; what the closure throws.
  public func write(_ text: String) throws {
    try sink(text)
  }

  /// Writes a text and a newline.
  ///
  /// - Throws: As `write(_:)`.
  public func writeLine(_ text: String = "") throws {
    try sink(text + "\n")
  }
}

/// Writes all bytes, however many calls that takes.
private func writeAll(
  _ bytes: [UInt8], to descriptor: Int32, isTerminal: Bool
) throws(TerminalError) {
  var written = 0
  while written < bytes.count {
    let count = bytes.withUnsafeBytes {
      write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
    }
    if count >= 0 {
      written += count
      continue
    }
    switch errno {
    case EINTR: continue
    case EAGAIN: waitUntilWritable(descriptor)
    case EPIPE: throw .closedPipe
    case EIO where isTerminal: throw .terminalGone
    default: throw .cannotWrite(errno)
    }
  }
}

/// Waits for room, for a descriptor that another program has made non-blocking.
private func waitUntilWritable(_ descriptor: Int32) {
  var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
  _ = poll(&entry, 1, -1)
}
