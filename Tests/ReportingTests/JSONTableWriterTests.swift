import AssessmentTesting
import FoundationEssentials
import Reporting
import Testing

@Suite struct JSONTableWriterTests {
  @Test("the schema comes first, then fields in column order; numbers keep their digits")
  func document() {
    let table = Table(
      schema: "sample/1",
      columns: ["schema", "id", "count", "score", "numerator", "at", "none"].map {
        TableColumn($0)
      },
      rows: [
        [
          .text("sample/1"), .text("SAF"), .integer(12), .number("50.0"), .exact("1/3"),
          .time(Date(timeIntervalSince1970: 1_795_325_467)), .empty,
        ],
        [
          .text("sample/1"), .text("COM"), .integer(0), .number("99.95"), .exact("21"), .empty,
          .empty,
        ],
      ])

    let text = JSONTableWriter.text(of: table, fields: [.init("cycle", .text("2026"))])

    expectText(
      text,
      """
      {
        "schema": "sample/1",
        "cycle": "2026",
        "rows": [
          {"id": "SAF", "count": 12, "score": 50.0, "numerator": "1/3", "at": \
      "2026-11-22T05:31:07Z", "none": null},
          {"id": "COM", "count": 0, "score": 99.95, "numerator": "21", "at": null, "none": null}
        ]
      }

      """)
  }

  @Test("a table without rows is an empty list")
  func empty() {
    let text = JSONTableWriter.text(of: Table(schema: "sample/1", columns: [TableColumn("id")]))

    expectText(text, "{\n  \"schema\": \"sample/1\",\n  \"rows\": []\n}\n")
  }

  @Test(
    "quotes, control characters and line separators are escaped, Korean and emoji are not",
    arguments: [
      ("say \"yes\" \\ no", #""say \"yes\" \\ no""#),
      ("a\nb\tc\rd", #""a\nb\tc\rd""#),
      ("\u{0}\u{1B}\u{7F}\u{85}", #""\u0000\u001b\u007f\u0085""#),
      ("\u{2028}\u{202E}", #""\u2028\u202e""#),
      ("안전 🙂", "\"안전 🙂\""),
    ])
  func escaping(text: String, json: String) {
    #expect(JSONValue.text(text).line == json)
  }

  @Test("a reader that is not ours gets the same values back")
  func readBack() throws {
    let table = Table(
      schema: "sample/1", columns: [TableColumn("name"), TableColumn("score")],
      rows: [[.text("tab\t\"quote\" \u{1} 안전\u{2028}"), .number("52.5")]])

    let read = try JSONDecoder().decode(
      Document.self, from: Data(JSONTableWriter.text(of: table).utf8))

    #expect(read.schema == "sample/1")
    #expect(read.rows == [.init(name: "tab\t\"quote\" \u{1} 안전\u{2028}", score: 52.5)])
  }

  private struct Document: Decodable {
    struct Row: Decodable, Equatable {
      let name: String
      let score: Double
    }

    let schema: String
    let rows: [Row]
  }
}
