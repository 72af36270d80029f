/// The columns that a reader chose, in the order chosen.
public struct ColumnSelection: Sendable {
  /// The columns chosen.
  public let columns: [TableColumn]
  private let places: [Int]

  /// Chooses columns by their ids.
  ///
  /// - Parameters:
  ///   - ids: The ids in the order wanted; nil chooses all columns in their own order.
  ///   - columns: The columns there are.
  /// - Throws: `ReportingError.unknownField` for an id that no column has.
  public init(_ ids: [String]?, of columns: [TableColumn]) throws(ReportingError) {
    var places: [Int] = []
    for id in ids ?? columns.map(\.id) {
      guard let place = columns.firstIndex(where: { $0.id == id }) else {
        throw .unknownField(id, known: columns.map(\.id))
      }
      places.append(place)
    }
    self.places = places
    self.columns = places.map { columns[$0] }
  }

  /// The chosen cells of a row that has a cell for every column.
  public func cells(of row: [Cell]) -> [Cell] {
    places.map { row[$0] }
  }

  /// A table with the chosen columns only.
  public func table(of table: Table) -> Table {
    Table(schema: table.schema, columns: columns, rows: table.rows.map { cells(of: $0) })
  }
}
