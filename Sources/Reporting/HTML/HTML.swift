/// A piece of HTML; text becomes part of one only escaped, so nothing that people wrote is markup.
struct HTML: Hashable, Sendable {
  /// The markup.
  private(set) var markup: String

  private init(markup: String) {
    self.markup = markup
  }

  /// Nothing.
  static let none = HTML(markup: "")

  /// A text as it is to be read.
  static func text(_ text: String) -> HTML {
    HTML(markup: escaped(text))
  }

  /// An element with its content.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - attributes: Names and values in the order written; a value is escaped.
  ///   - content: What stands inside, joined without spaces.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [HTML]
  ) -> HTML {
    HTML(
      markup: opening(name, attributes) + ">" + content.map(\.markup).joined() + "</\(name)>\n")
  }

  /// An element that has no content, such as `meta`.
  static func void(_ name: String, _ attributes: KeyValuePairs<String, String>) -> HTML {
    HTML(markup: opening(name, attributes) + ">\n")
  }

  /// A style sheet; it is the program's own and stands as it is.
  static func style(_ sheet: String) -> HTML {
    HTML(markup: "<style>\n\(sheet)\n</style>\n")
  }

  /// An element that holds one text.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String
  ) -> HTML {
    element(name, attributes, [.text(text)])
  }

  /// A list with one entry per text; nothing where there are none.
  ///
  /// - Parameters:
  ///   - style: The class that the style sheet knows; nil for none.
  ///   - ordered: Whether the entries are numbered, from 1.
  static func list(_ texts: [String], style: String? = nil, ordered: Bool = false) -> HTML {
    guard !texts.isEmpty else { return .none }
    return element(
      ordered ? "ol" : "ul", style.map { ["class": $0] } ?? [:],
      texts.map { element("li", [:], $0) })
  }

  /// A table with a row of headings.
  ///
  /// - Parameters:
  ///   - style: The class that the style sheet knows; nil for none.
  ///   - caption: What the table is about; nil where the text above says it.
  ///   - headings: The columns' names.
  ///   - rows: The cells; the first of a row is its heading.
  static func table(
    style: String? = nil, caption: String? = nil, headings: [String], rows: [[HTML]]
  ) -> HTML {
    let head = headings.map { element("th", ["scope": "col"], $0) }
    let body = rows.map { cells in
      element(
        "tr", [:],
        cells.prefix(1).map { element("th", ["scope": "row"], [$0]) }
          + cells.dropFirst().map { element("td", [:], [$0]) })
    }
    return element(
      "table", style.map { ["class": $0] } ?? [:],
      [
        caption.map { element("caption", [:], $0) } ?? .none,
        element("thead", [:], [element("tr", [:], head)]), element("tbody", [:], body),
      ])
  }

  /// Two pieces, one after the other.
  static func + (left: HTML, right: HTML) -> HTML {
    HTML(markup: left.markup + right.markup)
  }

  private static func opening(
    _ name: String, _ attributes: KeyValuePairs<String, String>
  ) -> String {
    attributes.reduce("<\(name)") { tag, attribute in
      tag + " \(attribute.key)=\"\(escaped(attribute.value))\""
    }
  }

  /// Looks at scalars: a sign that a mark has joined is no longer the same character, but a browser
  /// still reads it as markup.
  private static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": scalars += "&amp;".unicodeScalars
      case "<": scalars += "&lt;".unicodeScalars
      case ">": scalars += "&gt;".unicodeScalars
      case "\"": scalars += "&quot;".unicodeScalars
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
