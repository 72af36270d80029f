/// Writes a table as one JSON document, row by row, so that memory does not grow with the rows.
///
/// `"schema"` comes first, then what stands beside the rows, then `"rows"`, each an object with its
/// fields in column order. A column named `schema` is not repeated in the rows.
public struct JSONTableWriter: Sendable {
  private let schema: String
  private let columns: [TableColumn]
  private var isFirst = true

  /// Makes a writer for rows under these columns.
  public init(schema: String, columns: [TableColumn]) {
    self.schema = schema
    self.columns = columns
  }

  /// The text before the first row.
  ///
  /// - Parameter fields: What stands between the schema and the rows.
  public func opening(_ fields: [JSONValue.Field] = []) -> String {
    let all = [JSONValue.Field("schema", .text(schema))] + fields
    return "{\n" + all.map { "  \($0.document),\n" }.joined() + "  \"rows\": ["
  }

  /// The text of one row, with the comma that divides it from the row before.
  public mutating func row(_ cells: [Cell]) -> String {
    let fields = zip(columns, cells).filter { $0.0.id != "schema" }
      .map { JSONValue.Field($0.0.id, $0.1.json) }
    let comma = isFirst ? "" : ","
    isFirst = false
    return "\(comma)\n    \(JSONValue.fields(fields).line)"
  }

  /// The text after the last row.
  ///
  /// - Parameter fields: What stands after the rows.
  public func closing(_ fields: [JSONValue.Field] = []) -> String {
    let last = fields.map { ",\n  \($0.document)" }.joined()
    return (isFirst ? "]" : "\n  ]") + last + "\n}\n"
  }

  /// A whole table as one document.
  public static func text(of table: Table, fields: [JSONValue.Field] = []) -> String {
    var writer = JSONTableWriter(schema: table.schema, columns: table.columns)
    var text = writer.opening(fields)
    for row in table.rows { text += writer.row(row) }
    return text + writer.closing()
  }
}
