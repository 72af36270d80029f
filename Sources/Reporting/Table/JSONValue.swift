/// A JSON document whose numbers keep the digits they were given and whose fields keep their order.
public indirect enum JSONValue: Hashable, Sendable {
  /// Nothing is known.
  case null
  /// True or false.
  case boolean(Bool)
  /// A number with exactly these digits, such as `52.5`.
  case number(String)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSONValue])
  /// Named values in order.
  case fields([Field])

  /// A named value.
  public struct Field: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Makes a field.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

extension JSONValue {
  /// A text that may be missing.
  public static func optional(_ text: String?) -> JSONValue {
    text.map { .text($0) } ?? .null
  }

  /// A count.
  public static func count(_ value: Int) -> JSONValue {
    .number(String(value))
  }

  /// The value on one line, without spaces that mean nothing but one after each colon and comma.
  public var line: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): JSONValue.quoted(text)
    case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .fields(let fields):
      "{" + fields.map(\.line).joined(separator: ", ") + "}"
    }
  }

  /// The value with the outermost list or fields on lines of their own; ends with a newline.
  public var document: String {
    switch self {
    case .fields(let fields) where !fields.isEmpty:
      "{\n" + fields.map { "  \($0.document)" }.joined(separator: ",\n") + "\n}\n"
    default: line + "\n"
    }
  }

  /// A text in quotes; control characters and what some readers take for a line end are escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.commandsTerminal {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

extension JSONValue.Field {
  fileprivate var line: String { "\(JSONValue.quoted(name)): \(value.line)" }

  /// The field in a document; each value of a list gets a line of its own, so that two documents
  /// can be compared line by line.
  var document: String {
    if case .list(let values) = value, !values.isEmpty {
      let lines = values.map { "    \($0.line)" }.joined(separator: ",\n")
      return "\(JSONValue.quoted(name)): [\n\(lines)\n  ]"
    }
    return line
  }
}

extension Cell {
  /// The value in JSON: counts and printed numbers as numbers, exact values as text.
  var json: JSONValue {
    switch self {
    case .empty: .null
    case .text(let text), .exact(let text): .text(text)
    case .integer(let value): .count(value)
    case .number(let digits): .number(digits)
    case .time(let time): .text(Cell.utcText(of: time))
    }
  }
}
