public import AssessmentModel
public import FoundationEssentials

/// One value of a table; every format writes the same digits.
public enum Cell: Hashable, Sendable {
  /// Missing, or not applicable; another column says why.
  case empty
  /// Words, a code or an id.
  case text(String)
  /// A count.
  case integer(Int)
  /// A printed number, already rounded, such as `52.5`; written with exactly these digits.
  case number(String)
  /// An exact value such as `0.25`, `1/3` or the numerator of a score; JSON carries it as text, so
  /// that no reader turns it into a binary float.
  case exact(String)
  /// A moment; written in UTC with whole seconds, on a terminal as the reader's clock has it.
  case time(Date)
}

extension Cell {
  /// A text that may be missing.
  public static func optional(_ text: String?) -> Cell {
    text.map { .text($0) } ?? .empty
  }

  /// A moment that may be missing.
  public static func optional(_ time: Date?) -> Cell {
    time.map { .time($0) } ?? .empty
  }

  /// The percentage of a share in 0...1, rounded once, here (`scoring.md` H2).
  ///
  /// - Parameters:
  ///   - share: The exact value; nil gives an empty cell.
  ///   - places: Decimals, 0 or more.
  public static func percent(_ share: Ratio?, places: Int = 1) -> Cell {
    share.map { .number(PrintedPercent.text(of: $0, places: places)) } ?? .empty
  }

  /// An exact value as a decimal where it has one, else as a fraction in lowest terms.
  public static func exact(_ value: Ratio?) -> Cell {
    value.map { .exact($0.exactText) } ?? .empty
  }

  /// The moment as `2026-11-22T05:31:07Z`, the way files carry it.
  static func utcText(of time: Date) -> String {
    time.formatted(.iso8601)
  }

  /// The value as text in files and pipes; empty for an empty cell.
  public var plainText: String {
    switch self {
    case .empty: ""
    case .text(let text), .number(let text), .exact(let text): text
    case .integer(let value): String(value)
    case .time(let time): Cell.utcText(of: time)
    }
  }
}

/// Percentages as they are printed.
enum PrintedPercent {
  /// The percentage of a share, rounded half away from zero (`scoring.md` H2).
  static func text(of share: Ratio, places: Int = 1) -> String {
    (share * 100).rounded(places: places)
  }
}

extension Ratio {
  /// The value as a decimal where it ends within twelve places, else as a fraction in lowest terms:
  /// `0.25`, `1/3`.
  var exactText: String {
    for places in 0...12 {
      let text = rounded(places: places)
      if Ratio(text) == self { return text }
    }
    return description
  }
}
