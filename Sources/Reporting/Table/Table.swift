/// Rows under columns: the one source from which screen, CSV and JSON are written.
public struct Table: Hashable, Sendable {
  /// The name and version of the layout, such as `ccms.report/1`.
  public var schema: String
  /// The columns in order.
  public var columns: [TableColumn]
  /// The rows, each with one cell per column.
  public var rows: [[Cell]]

  /// Makes a table.
  public init(schema: String, columns: [TableColumn], rows: [[Cell]] = []) {
    self.schema = schema
    self.columns = columns
    self.rows = rows
  }

  /// The cell of a row, counted from 0, under a column; nil when there is none such.
  public func cell(row: Int, column id: String) -> Cell? {
    guard let place = columns.firstIndex(where: { $0.id == id }), rows.indices.contains(row),
      rows[row].indices.contains(place)
    else { return nil }
    return rows[row][place]
  }
}

/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// The name in files; never translated.
  public var id: String
  /// The words above it on a terminal.
  public var heading: String
  /// The side on which its cells stand.
  public var alignment: ColumnAlignment
  /// How it gives way in a narrow window.
  public var fit: ColumnFit

  /// Makes a column; without a heading of its own it is headed by its id.
  public init(
    _ id: String, heading: String? = nil, alignment: ColumnAlignment = .leading,
    fit: ColumnFit = .whole
  ) {
    self.id = id
    self.heading = heading ?? id
    self.alignment = alignment
    self.fit = fit
  }
}

/// The side of a column on which its cells stand.
public enum ColumnAlignment: Hashable, Sendable {
  /// Words: the text first.
  case leading
  /// Numbers: the spaces first.
  case trailing
}

/// How a column gives way in a narrow window; files always have every column whole.
public enum ColumnFit: Hashable, Sendable {
  /// Never cut; where there is no room, it moves below its row with its heading.
  case whole
  /// Cut with `...`, down to this many cells.
  case cut(to: Int)
  /// Always below its row, wrapped to the window, where it is not empty.
  case below
}
