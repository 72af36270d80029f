/// What can be asked, as the program's own codebook says it.
struct Codebook {
  let items: [CodebookItem]

  init(rows: [[String: String]]) {
    items = rows.map(CodebookItem.init)
  }

  /// The audiences, in the order in which the questionnaire offers them.
  let audiences = ["employee", "affiliate"]

  /// The items of an audience that an interview can ask: for employees those of the short form.
  func askable(of audience: String) -> [CodebookItem] {
    items.filter { $0.audience == audience && ($0.isShortForm || audience != "employee") }
  }

  /// The item behind an id on screen: its own, or that of its topic.
  func item(_ id: String, of audience: String) -> CodebookItem? {
    askable(of: audience).first { $0.id == id || $0.topic == id }
  }

  /// The modules, in questionnaire order.
  var modules: [String] {
    items.map(\.module).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The groups, in questionnaire order.
  var groups: [String] {
    items.map(\.group).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

/// One row of the codebook.
struct CodebookItem {
  let id: String
  let topic: String
  let module: String
  let group: String
  let audience: String
  let isShortForm: Bool
  let isSensitive: Bool
  let isSeen: Bool
  let isCritical: Bool
  let weight: Fraction
  /// The codes and points of the options, level 1 first.
  let options: [(code: String, points: Fraction)]

  init(_ row: [String: String]) {
    func text(_ column: String) -> String { row[column] ?? "" }
    id = text("item")
    topic = text("topic")
    module = text("module")
    group = text("group")
    audience = text("audience")
    isShortForm = text("short_form") == "yes"
    isSensitive = text("sensitive") == "yes"
    isSeen = text("part") == "seen"
    isCritical = text("critical") == "yes"
    weight = Fraction(text("weight")) ?? 1
    options = text("options").split(separator: " ").map { option in
      let parts = option.split(whereSeparator: { "=:".contains($0) }).map(String.init)
      return (parts[1], Fraction(parts[2]) ?? 0)
    }
  }
}
