import Glibc
import TerminalIO
import Testing

@Suite struct TerminalSettingsTests {
  @Test("a pipe is no terminal and has no settings")
  func pipe() {
    let pipe = Pipe()
    let terminal = PseudoTerminal()

    #expect(!TerminalSettings.isTerminal(pipe.readEnd))
    #expect(TerminalSettings(descriptor: pipe.readEnd) == nil)
    #expect(TerminalSettings.isTerminal(terminal.terminal))
  }

  @Test(
    "the window says its columns; without a window the variable does, else 80",
    arguments: [
      (132, "60", 132), (0, "60", 60), (0, nil, 80), (0, "", 80), (0, "0", 80), (0, "-5", 80),
      (0, "many", 80), (0, "10001", 80),
    ] as [(UInt16, String?, Int)])
  func columns(window: UInt16, variable: String?, expected: Int) {
    let terminal = PseudoTerminal(columns: window)

    #expect(TerminalSettings.columns(of: terminal.terminal, fallback: variable) == expected)
  }

  @Test("an output that is no terminal takes its columns from the variable")
  func columnsOfPipe() {
    #expect(TerminalSettings.columns(of: Pipe().readEnd, fallback: "100") == 100)
  }
}
