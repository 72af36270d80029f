import AssessmentTesting
import FoundationEssentials
import Reporting
import Testing

@Suite struct PlainTableWriterTests {
  private static let table = Table(
    schema: "sample/1",
    columns: [
      TableColumn("id", heading: "ID"),
      TableColumn("name", heading: "Module", fit: .cut(to: 6)),
      TableColumn("score", heading: "Score", alignment: .trailing),
      TableColumn("low", heading: "Low", alignment: .trailing),
      TableColumn("remarks", heading: "Remarks", fit: .below),
    ],
    rows: [
      [
        .text("SAF"), .text("Production and safety"), .number("52.5"), .number("5.0"),
        .text("1 of 2 items answered, one is being collected"),
      ],
      [.text("COM"), .text("Communication"), .number("100.0"), .empty, .empty],
    ])

  private func window(_ columns: Int) -> PlainTableWriter {
    PlainTableWriter(.window(TextFlow(columns: columns, width: TinyWidth.cells)))
  }

  @Test("a wide window shows every column under its heading, numbers on the right")
  func wide() {
    let text = window(80).text(of: Self.table)

    expectText(
      text,
      """
      ID   Module                 Score  Low
      SAF  Production and safety   52.5  5.0
          Remarks: 1 of 2 items answered, one is being collected
      COM  Communication          100.0

      """)
  }

  @Test("in a narrow window names are cut, numbers are not")
  func cut() {
    let text = window(30).text(of: Self.table)

    expectText(
      text,
      """
      ID   Module         Score  Low
      SAF  Production...   52.5  5.0
          Remarks: 1 of 2 items
            answered, one is being
            collected
      COM  Communication  100.0

      """)
  }

  @Test("of two columns that may be cut the wider one gives way first")
  func widestFirst() {
    let table = Table(
      schema: "sample/1",
      columns: [
        TableColumn("short", fit: .cut(to: 4)), TableColumn("long", fit: .cut(to: 4)),
        TableColumn("n", alignment: .trailing),
      ],
      rows: [[.text("Safety"), .text("Everyone goes home well"), .integer(1)]])

    let text = window(26).text(of: table)

    expectText(
      text,
      """
      short   long             n
      Safety  Everyone goe...  1

      """)
  }

  @Test("where names cannot be cut further, numbers move below their row with their heading")
  func below() {
    let text = window(20).text(of: Self.table)

    expectText(
      text,
      """
      ID   Module    Score
      SAF  Produ...   52.5
          Low 5.0
          Remarks: 1 of 2
            items
            answered, one
            is being
            collected
      COM  Commu...  100.0

      """)
  }

  @Test("no line is wider than the window", arguments: 8...60)
  func fits(columns: Int) {
    let lines = window(columns).text(of: Self.korean).split(separator: "\n")

    #expect(lines.filter { TinyWidth.cells(String($0)) > max(columns, 18) } == [])
  }

  private static let korean = Table(
    schema: "sample/1",
    columns: [
      TableColumn("id", heading: "번호"),
      TableColumn("name", heading: "모듈", fit: .cut(to: 6)),
      TableColumn("score", heading: "점수", alignment: .trailing),
    ],
    rows: [
      [.text("SAF"), .text("생산·안전"), .number("52.5")],
      [.text("CUL"), .text("조직 문화와 함께하는 성장"), .number("100.0")],
      [.text("RND"), .text("R&D"), .number("7.1")],
    ])

  @Test("Korean letters take two cells each and the columns stay aligned")
  func aligned() {
    let text = window(26).text(of: Self.korean)

    expectText(
      text,
      """
      번호  모듈            점수
      SAF   생산·안전       52.5
      CUL   조직 문화...   100.0
      RND   R&D              7.1

      """)
  }

  @Test("into a pipe goes one line per row with tabs and times in UTC, whole and without a heading")
  func pipe() {
    let table = Table(
      schema: "sample/1",
      columns: [TableColumn("name"), TableColumn("at"), TableColumn("count")],
      rows: [[.text("Tab\there\nand line"), .time(Self.time), .integer(3)]])

    let text = PlainTableWriter(.pipe(heading: false)).text(of: table)
    let headed = PlainTableWriter(.pipe(heading: true)).text(of: table)

    expectText(text, "Tab here and line\t2026-11-22T05:31:07Z\t3\n")
    expectText(headed, "name\tat\tcount\nTab here and line\t2026-11-22T05:31:07Z\t3\n")
  }

  @Test("in a window a time is written by the reader's clock")
  func clock() {
    let table = Table(schema: "sample/1", columns: [TableColumn("at")], rows: [[.time(Self.time)]])
    let flow = TextFlow(columns: 40, width: TinyWidth.cells)

    let text = PlainTableWriter(.window(flow), clockText: { _ in "22 Nov, 14:31" })
      .text(of: table)

    expectText(text, "at\n22 Nov, 14:31\n")
  }

  @Test("control characters and marks that turn the writing round never reach a terminal")
  func safe() {
    let table = Table(
      schema: "sample/1", columns: [TableColumn("name")],
      rows: [[.text("a\u{1B}[2Jb\u{202E}c\rd")]])

    #expect(window(40).text(of: table) == "name\na [2Jb c d\n")
    #expect(PlainTableWriter(.pipe(heading: false)).text(of: table) == "a [2Jb c d\n")
  }

  private static let time = Date(timeIntervalSince1970: 1_795_325_467)
}
