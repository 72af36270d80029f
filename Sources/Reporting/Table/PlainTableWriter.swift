public import FoundationEssentials

/// Writes a table for people: aligned in a terminal, tab-separated into a pipe.
public struct PlainTableWriter: Sendable {
  /// Where the text goes.
  public enum Destination: Sendable {
    /// A terminal: aligned under headings and fitted to its width.
    case window(TextFlow)
    /// A pipe or file: tabs between cells, nothing cut, times in UTC, no heading unless asked.
    case pipe(heading: Bool)
  }

  private let destination: Destination
  private let clockText: @Sendable (Date) -> String

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - destination: A window or a pipe.
  ///   - clockText: A moment as the reader's clock and language have it; used in a window only.
  public init(
    _ destination: Destination, clockText: (@Sendable (Date) -> String)? = nil
  ) {
    self.destination = destination
    self.clockText = clockText ?? { Cell.utcText(of: $0) }
  }

  /// The table as text; every line ends with a newline.
  public func text(of table: Table) -> String {
    switch destination {
    case .pipe(let heading):
      let rows = table.rows.map { row in row.map { TextFlow.oneLine($0.plainText) } }
      let lines = heading ? [table.columns.map(\.id)] + rows : rows
      return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    case .window(let flow):
      let texts = table.rows.map { row in row.map { TextFlow.oneLine(shown($0)) } }
      return WindowLayout(columns: table.columns, rows: texts, flow: flow).lines
        .map { $0 + "\n" }.joined()
    }
  }

  private func shown(_ cell: Cell) -> String {
    if case .time(let time) = cell { clockText(time) } else { cell.plainText }
  }
}

/// Where each column of a table goes in a window.
///
/// Columns that may be cut give way first, the widest first; then columns move below their rows,
/// the last one first, each with its heading. So a number is never cut and never lost.
private struct WindowLayout {
  private static let gap = 2

  let columns: [TableColumn]
  let rows: [[String]]
  let flow: TextFlow
  private var widths: [Int] = []
  private var beside: [Int] = []

  init(columns: [TableColumn], rows: [[String]], flow: TextFlow) {
    self.columns = columns
    self.rows = rows
    self.flow = flow
    widths = columns.indices.map(natural)
    beside = columns.indices.filter { columns[$0].fit != .below }
    fit()
  }

  private var total: Int {
    beside.reduce(0) { $0 + widths[$1] } + max(0, beside.count - 1) * Self.gap
  }

  private mutating func fit() {
    while total > flow.columns {
      let cuttable = beside.filter { widths[$0] > least($0) }
      if let widest = cuttable.max(by: { widths[$0] < widths[$1] }) {
        widths[widest] -= 1
      } else if beside.count > 1, let last = beside.last(where: { columns[$0].fit == .whole }) {
        beside.removeAll { $0 == last }
        widths = columns.indices.map(natural)
      } else {
        break
      }
    }
  }

  private func natural(_ column: Int) -> Int {
    rows.reduce(flow.width(columns[column].heading)) { max($0, flow.width($1[column])) }
  }

  private func least(_ column: Int) -> Int {
    if case .cut(let cells) = columns[column].fit { cells } else { widths[column] }
  }

  var lines: [String] {
    guard !columns.isEmpty else { return [] }
    return [line(columns.map(\.heading))] + rows.flatMap { [line($0)] + below($0) }
  }

  private func line(_ texts: [String]) -> String {
    let cells = beside.map { column in
      flow.padded(
        flow.cut(texts[column], to: widths[column]), to: widths[column],
        alignment: columns[column].alignment)
    }
    return cells.joined(separator: String(repeating: " ", count: Self.gap)).withoutTrailingSpaces
  }

  /// The cells that stand below a row: displaced numbers on lines of their own, then texts.
  private func below(_ texts: [String]) -> [String] {
    let moved = columns.indices.filter { columns[$0].fit != .below && !beside.contains($0) }
    let numbers = moved.filter { !texts[$0].isEmpty }
      .map { "\(columns[$0].heading) \(texts[$0])" }
    let notes = columns.indices.filter { columns[$0].fit == .below && !texts[$0].isEmpty }
    return flow.lines(of: numbers.joined(separator: ", "), first: "    ")
      + notes.flatMap { note in
        flow.lines(of: "\(columns[note].heading): \(texts[note])", first: "    ", rest: "      ")
      }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var withoutTrailingSpaces: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
