import AssessmentTesting
import DelimitedText
import FoundationEssentials
import Reporting
import Testing

@Suite struct RowWriterTests {
  private static let table = Table(
    schema: "sample/1",
    columns: ["id", "=name", "count", "score", "points", "at"].map { TableColumn($0) },
    rows: [
      [
        .text("SAF"), .text("=1+1"), .integer(-3), .number("52.5"), .exact("0.25"),
        .time(Date(timeIntervalSince1970: 1_795_325_467)),
      ],
      [.text("CUL"), .text("조직, \"문화\"\n둘째 줄"), .integer(0), .empty, .exact("1/3"), .empty],
    ])

  @Test("for spreadsheets every text is quoted, formulas are guarded and numbers stay numbers")
  func excel() throws {
    let text = try RowWriter.text(of: Self.table, format: .csv(.excel))

    expectText(
      text,
      "\u{FEFF}\"id\",\"'=name\",\"count\",\"score\",\"points\",\"at\"\r\n"
        + "\"SAF\",\"'=1+1\",-3,52.5,0.25,\"2026-11-22T05:31:07Z\"\r\n"
        + "\"CUL\",\"조직, \"\"문화\"\"\n둘째 줄\",0,,\"1/3\",\r\n")
  }

  @Test("with decimal commas cells are divided by semicolons")
  func decimalComma() throws {
    let text = try RowWriter.text(of: Self.table, format: .csv(.excelDecimalComma))

    #expect(text.contains("\"SAF\";\"'=1+1\";-3;52,5;0,25;"))
  }

  @Test("for programs nothing is added to the data")
  func strict() throws {
    let text = try RowWriter.text(of: Self.table, format: .csv(.strict))

    expectText(
      text,
      """
      id,=name,count,score,points,at
      SAF,=1+1,-3,52.5,0.25,2026-11-22T05:31:07Z
      CUL,"조직, ""문화""
      둘째 줄",0,,1/3,

      """)
  }

  @Test("as JSON the same rows have the same digits")
  func json() throws {
    let text = try RowWriter.text(of: Self.table, format: .json)

    expectText(
      text,
      """
      {
        "schema": "sample/1",
        "rows": [
          {"id": "SAF", "=name": "=1+1", "count": -3, "score": 52.5, "points": "0.25", "at": \
      "2026-11-22T05:31:07Z"},
          {"id": "CUL", "=name": "조직, \\"문화\\"\\n둘째 줄", "count": 0, "score": null, \
      "points": "1/3", "at": null}
        ]
      }

      """)
  }

  @Test(
    "each row is handed on as soon as it is given",
    arguments: [RowWriter.Format.csv(.strict), .json])
  func streaming(format: RowWriter.Format) throws {
    var pieces: [String] = []
    var writer = try RowWriter(columns: [TableColumn("id")], schema: "sample/1", format: format) {
      pieces.append($0)
    }
    #expect(pieces.count == 1)

    try writer.append([.text("a")])
    #expect(pieces.count == 2)

    try writer.append([.text("b")])
    #expect(pieces.count == 3)
  }

  @Test("a failure to write stops the writing and is passed on")
  func failure() throws {
    struct DiskFull: Error {}
    var lines = 0
    var writer = try RowWriter(
      columns: [TableColumn("id")], schema: "sample/1", format: .csv(.strict)
    ) { _ in
      lines += 1
      if lines > 1 { throw DiskFull() }
    }

    #expect(throws: DiskFull.self) { try writer.append([.text("a")]) }
  }
}
