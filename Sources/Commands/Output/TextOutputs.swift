import FoundationEssentials
import Reporting
import TerminalIO

extension CommandEnvironment {
  /// Where a conversation goes: to the person, even where the output goes to a file.
  var talk: TextOutput {
    terminals.input && !terminals.output && terminals.errors ? errors : output
  }

  /// How text flows on the standard output: the window's width, at most so many columns.
  func flow(upTo limit: Int = 200) -> TextFlow {
    TextFlow(columns: min(max(columns, 40), limit), width: { DisplayWidth().cells(of: $0) })
  }

  /// Writes a table for people: aligned on a terminal, tab-separated into a pipe.
  ///
  /// - Throws: `TerminalError` when it cannot be written.
  func writeTable(_ table: Table, heading: Bool = false) throws {
    let destination: PlainTableWriter.Destination =
      terminals.output ? .window(flow()) : .pipe(heading: heading)
    try output.write(PlainTableWriter(destination, clockText: clockText).text(of: table))
  }
}
