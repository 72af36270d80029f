import Reporting
import Testing

@Suite struct ColumnSelectionTests {
  private let table = Table(
    schema: "sample/1", columns: [TableColumn("id"), TableColumn("name"), TableColumn("score")],
    rows: [[.text("SAF"), .text("Safety"), .number("52.5")]])

  @Test("chosen columns come in the order chosen")
  func chosen() throws {
    let selection = try ColumnSelection(["score", "id"], of: table.columns)

    let narrow = selection.table(of: table)

    #expect(narrow.columns.map(\.id) == ["score", "id"])
    #expect(narrow.rows == [[.number("52.5"), .text("SAF")]])
  }

  @Test("without a choice all columns stay")
  func all() throws {
    #expect(try ColumnSelection(nil, of: table.columns).table(of: table) == table)
  }

  @Test("an unknown column is refused with the columns there are")
  func unknown() {
    let error = #expect(throws: ReportingError.self) {
      try ColumnSelection(["scores"], of: table.columns)
    }

    #expect(error?.description == "field 'scores': there is none such; use one of id, name, score")
  }
}
