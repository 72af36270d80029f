import Glibc

/// What came of waiting for a line.
public enum LineReading: Equatable, Sendable {
  /// A line without its line end, in the form in which it was typed (`canonicallyComposed`).
  case line(String)
  /// A line that is not valid UTF-8; it is dropped. Counted from 1.
  case invalidUTF8(lineNumber: Int)
  /// A line over the limit; it is dropped. Counted from 1.
  case tooLong(lineNumber: Int)
  /// The input has ended: Ctrl-D, or the end of a file or a pipe.
  case end
  /// A signal asks the program to stop (see `StopSignals`); `hangup` also where the terminal was
  /// found closed before the signal came.
  case interrupted(StopSignal)
  /// The program was stopped and is in the foreground again: print the pending prompt once more.
  case resumed
}

/// Reads lines of UTF-8 from one input for a whole session.
///
/// Two readers of one input would take each other's bytes, so a session has one. Lines end in LF or
/// CR LF; a last line without line end is a line. Bytes that are not valid UTF-8 are told, never
/// replaced (Swift's `readLine` puts U+FFFD there without a word).
public final class LineReader {
  /// The number of the line that was delivered last, counted from 1; 0 before the first.
  public private(set) var lineNumber = 0

  /// How many bytes a line may have unless told otherwise.
  public static let usualLineLimit = 65_536

  private let descriptor: Int32
  private let isTerminal: Bool
  private let signals: StopSignals?
  private let lineLimit: Int
  private var bytes: [UInt8] = []
  private var lineStart = 0
  private var searched = 0
  private var isSkipping = false
  private var hasEnded = false

  /// Makes a reader of an open file descriptor, which stays the caller's to close.
  ///
  /// - Parameters:
  ///   - descriptor: The input.
  ///   - signals: The watch whose signals end the wait for a line; nil leaves signals alone.
  ///   - lineLimit: The number of bytes a line may have, its line end not counted.
  public init(
    descriptor: Int32, signals: StopSignals? = nil, lineLimit: Int = LineReader.usualLineLimit
  ) {
    self.descriptor = descriptor
    self.signals = signals
    self.lineLimit = lineLimit
    isTerminal = TerminalSettings.isTerminal(descriptor)
  }

  /// Makes a reader of a text in memory, for sessions that are played from a script.
  public init(text: String) {
    descriptor = -1
    isTerminal = false
    signals = nil
    lineLimit = LineReader.usualLineLimit
    bytes = Array(text.utf8)
    hasEnded = true
  }

  /// Waits for the next line, or for a signal.
  ///
  /// - Throws: `TerminalError.cannotRead` when the input fails.
  public func next() throws(TerminalError) -> LineReading {
    while true {
      if let note = signals?.takeNote(), let reading = reading(of: note) { return reading }
      if let reading = takeLine() { return reading }
      if hasEnded { return takeRest() }
      if let reading = try fill() { return reading }
    }
  }
}

// MARK: - Lines from bytes

extension LineReader {
  private func takeLine() -> LineReading? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      if bytes.count - lineStart > lineLimit + 1 {  // one more for a CR
        isSkipping = true
        lineStart = bytes.count
      }
      return nil
    }
    let line = bytes[lineStart..<end]
    lineStart = end + 1
    searched = lineStart
    return reading(of: line)
  }

  private func takeRest() -> LineReading {
    guard lineStart < bytes.count || isSkipping else { return .end }
    let line = bytes[lineStart...]
    lineStart = bytes.count
    return reading(of: line)
  }

  private func reading(of line: ArraySlice<UInt8>) -> LineReading {
    lineNumber += 1
    var line = line
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }

    let isTooLong = isSkipping || line.count > lineLimit
    isSkipping = false
    if isTooLong { return .tooLong(lineNumber: lineNumber) }
    guard let text = String(validating: line, as: UTF8.self) else {
      return .invalidUTF8(lineNumber: lineNumber)
    }
    return .line(text)
  }
}

// MARK: - Bytes and signals from the system

extension LineReader {
  /// Waits for more bytes; nil when there is reason to look again.
  private func fill() throws(TerminalError) -> LineReading? {
    var entries = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if let signals {
      entries.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0))
    }
    if poll(&entries, nfds_t(entries.count), -1) < 0 {
      if errno == EINTR { return nil }
      throw .cannotRead(errno)
    }
    if entries.count > 1, entries[1].revents != 0 { return nil }

    let hungUp = entries[0].revents & Int16(POLLHUP) != 0
    var chunk = [UInt8](repeating: 0, count: 16_384)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      keep(chunk[..<count])
      return nil
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return nil }
    if isTerminal, hungUp || (count < 0 && errno == EIO) { return .interrupted(.hangup) }
    if count < 0 { throw .cannotRead(errno) }
    hasEnded = true
    return nil
  }

  /// Adds bytes after those of the line that is not complete yet; delivered lines are forgotten.
  private func keep(_ chunk: ArraySlice<UInt8>) {
    bytes.removeFirst(lineStart)
    searched -= lineStart
    lineStart = 0
    bytes += chunk
  }

  private func reading(of note: StopSignals.Note) -> LineReading? {
    switch note {
    case .stop(let signal):
      return .interrupted(signal)
    case .resumed:
      if !isTerminal || ownsTerminal(descriptor) { return .resumed }
      // Resumed in the background (`bg`): stop again, as a read would, and say nothing.
      raise(SIGTTIN)
      return nil
    }
  }
}
