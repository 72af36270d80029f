/// Lines of a text page, wrapped as they are added.
struct TextPage {
  private let flow: TextFlow
  private var lines: [String] = []

  init(flow: TextFlow) {
    self.flow = flow
  }

  /// The page; every line ends with a newline.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds an empty line, but never two in a row and none at the top.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds a text; nothing where there is none.
  mutating func add(_ text: String?, indent: Int = 0) {
    guard let text else { return }
    lines += flow.lines(of: text, first: String(repeating: " ", count: indent))
  }

  /// Adds an entry of a list; further lines stand two deeper, so that it can be told from the next.
  mutating func add(entry text: String, indent: Int = 2) {
    let spaces = String(repeating: " ", count: indent)
    lines += flow.lines(of: text, first: spaces, rest: spaces + "  ")
  }

  /// Adds a line whose spaces stay as they are; it has to fit.
  mutating func add(exactly line: String) {
    lines.append(line)
  }

  /// Adds a text after an id, a number or a dash; further lines stand under the text.
  mutating func add(listed mark: String, _ text: String, indent: Int) {
    let lead = String(repeating: " ", count: indent) + mark
    lines += flow.lines(of: text, first: lead + "  ")
  }

  /// Adds a text with an empty line above.
  mutating func paragraph(_ text: String?) {
    guard let text else { return }
    gap()
    add(text)
  }

  /// Adds a heading and its text; nothing where there is no text.
  mutating func section(_ heading: String, _ text: String?) {
    guard let text else { return }
    gap()
    add(heading)
    add(text, indent: 2)
  }
}
