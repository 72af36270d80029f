import DelimitedText
import Testing

/// The bundled questionnaire as `export questions` tells it, so that tests follow its structure and
/// no change of wording breaks them.
struct Codebook {
  /// An item, by the columns of the codebook that tests need.
  struct Item {
    let group: String
    let module: String
    let topic: String
    let id: String
    let audience: String
    let part: String
    let isShortForm: Bool
    let isSensitive: Bool
    let levels: Int
  }

  /// Every item in questionnaire order.
  let items: [Item]

  /// What the program says, asked once for all tests.
  static let bundled = Result { try Codebook(asking: TestWorld()) }

  private init(asking world: TestWorld) throws {
    let run = world.run(["export", "questions", "--format", "csv"])
    try #require(run.status == 0, "\(run.errors)")
    items = try CSVRows(run.output).map { row in
      Item(
        group: row["group"], module: row["module"], topic: row["topic"], id: row["item"],
        audience: row["audience"], part: row["part"], isShortForm: row["short_form"] == "yes",
        isSensitive: row["sensitive"] == "yes",
        levels: row["options"].split(separator: " ").count)
    }
  }

  /// The items of an audience, of persons those of the short form.
  func items(of audience: String) -> [Item] {
    items.filter { $0.audience == audience && ($0.part.isEmpty || $0.isShortForm) }
  }
}

/// Rows of a CSV text by column name.
struct CSVRows: Sequence, IteratorProtocol {
  private var reader: CSVReader
  private let names: [String]

  /// One row; a name that is not a column reads as empty.
  struct Row {
    fileprivate let cells: [String: String]

    subscript(_ name: String) -> String { cells[name] ?? "" }
  }

  init(_ text: String) throws {
    reader = try CSVReader(bytes: Array(text.utf8))
    names = reader.header.map(\.text)
  }

  mutating func next() -> Row? {
    guard let row = try? reader.next() else { return nil }
    return Row(
      cells: Dictionary(
        zip(names, row.fields.map(\.text)), uniquingKeysWith: { first, _ in first }))
  }
}
