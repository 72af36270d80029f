import Glibc
import Testing

@testable import TerminalIO

// Signals are one set per process, so these tests run one after the other.
@Suite(.serialized) struct StopSignalsTests {
  private func handler(of number: Int32) -> Int {
    var action = sigaction()
    _ = sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
  }

  /// Delivers a signal before it returns; the threads that run tests have signals blocked.
  private func send(_ number: Int32) {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    raise(number)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  @Test("a stop signal ends the wait for a line", arguments: StopSignal.allCases)
  func interrupts(signal: StopSignal) throws {
    let pipe = Pipe()
    let signals = try StopSignals()
    defer { signals.finish() }
    let reader = LineReader(descriptor: pipe.readEnd, signals: signals)

    send(signal.number)

    #expect(try reader.next() == .interrupted(signal))
  }

  @Test("a stop signal comes before lines that were typed already, and none is lost")
  func beforeLines() throws {
    let pipe = Pipe()
    let signals = try StopSignals()
    defer { signals.finish() }
    let reader = LineReader(descriptor: pipe.readEnd, signals: signals)
    pipe.fill("1\n2\n")

    let first = try reader.next()
    send(SIGTERM)

    #expect(first == .line("1"))
    #expect(try reader.next() == .interrupted(.terminate))
    #expect(try reader.next() == .line("2"))
  }

  @Test("being resumed is told, and a stop signal comes before it")
  func resumed() throws {
    let terminal = PseudoTerminal()
    let signals = try StopSignals()
    defer { signals.finish() }
    let reader = LineReader(descriptor: terminal.terminal, signals: signals)

    send(SIGCONT)
    let resumed = try reader.next()
    send(SIGCONT)
    send(SIGHUP)

    #expect(resumed == .resumed)
    #expect(try reader.next() == .interrupted(.hangup))
  }

  @Test("while signals are watched a reader that has gone is an error, not the end")
  func closedPipe() throws {
    let pipe = Pipe()
    let signals = try StopSignals()
    defer { signals.finish() }
    close(pipe.readEnd)

    #expect(throws: TerminalError.closedPipe) {
      try TextOutput(descriptor: pipe.writeEnd).write("x")
    }
    pipe.closeWriteEnd()
  }

  @Test("a program that watches no signals can ignore closed pipes too")
  func ignoresClosedPipes() {
    let before = signal(SIGPIPE, SIG_DFL)
    defer { _ = signal(SIGPIPE, before) }

    StopSignals.ignoreClosedPipes()

    #expect(handler(of: SIGPIPE) == unsafeBitCast(SIG_IGN, to: Int.self))
  }

  @Test("the handlers that were there before are back afterwards")
  func putsBack() throws {
    let numbers = [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGCONT, SIGPIPE]
    let before = numbers.map(handler)

    let signals = try StopSignals()
    let during = numbers.map(handler)
    signals.finish()
    signals.finish()

    #expect(numbers.map(handler) == before)
    #expect(Set(during.prefix(5)).count == 1)
    #expect(during[0] != before[0])
    #expect(during[5] == unsafeBitCast(SIG_IGN, to: Int.self))
  }

  @Test("a signal that was switched off stays off")
  func ignored() throws {
    let before = signal(SIGHUP, SIG_IGN)
    defer { _ = signal(SIGHUP, before) }

    let signals = try StopSignals()
    defer { signals.finish() }

    #expect(handler(of: SIGHUP) == unsafeBitCast(SIG_IGN, to: Int.self))
  }

  @Test("before it is raised again a signal has its default action")
  func resetsAction() throws {
    let signals = try StopSignals()
    defer { signals.finish() }

    StopSignals.resetToDefault(.terminate)

    #expect(handler(of: SIGTERM) == 0)
    #expect(handler(of: SIGINT) != 0)
  }

  @Test("only one watch can be on")
  func onlyOne() throws {
    let signals = try StopSignals()
    defer { signals.finish() }

    #expect(throws: TerminalError.cannotWatchSignals(EBUSY)) { _ = try StopSignals() }
  }

  @Test("only Ctrl-C leaves time for a pause line")
  func pauseLine() {
    #expect(StopSignal.allCases.filter(\.allowsPauseLine) == [.interrupt])
    #expect(StopSignal.allCases.map(\.number) == [2, 3, 15, 1])
  }

  @Test("the terminal takes UTF-8 lines for the session and is put back as it was")
  func settings() throws {
    let terminal = PseudoTerminal()
    terminal.switchUTF8Input(on: false)

    let settings = try #require(TerminalSettings(descriptor: terminal.terminal))
    let during = terminal.hasUTF8Input
    settings.restore()
    settings.restore()

    #expect(during)
    #expect(!terminal.hasUTF8Input)
  }

  @Test("after being resumed the settings are applied again")
  func appliedAgain() throws {
    let terminal = PseudoTerminal()
    terminal.switchUTF8Input(on: false)
    let settings = try #require(TerminalSettings(descriptor: terminal.terminal))
    defer { settings.restore() }

    terminal.switchUTF8Input(on: false)
    settings.apply()

    #expect(terminal.hasUTF8Input)
  }

  @Test("a terminal that takes UTF-8 already is left alone")
  func nothingToDo() throws {
    let terminal = PseudoTerminal()
    terminal.switchUTF8Input(on: true)

    let settings = try #require(TerminalSettings(descriptor: terminal.terminal))
    settings.restore()

    #expect(terminal.hasUTF8Input)
  }
}
