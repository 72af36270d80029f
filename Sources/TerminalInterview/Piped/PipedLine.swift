import AssessmentModel
import Interview
import Wording

/// What one line of a pipe says; every line about a question begins with its id.
enum PipedLine: Equatable {
  /// An empty line or a remark behind `#`.
  case nothing
  /// `audience = employee`: something asked before or after the questions.
  case setting(TakeKey, String)
  /// `route QLT = 1`: the answer to a routing question.
  case route(String, String)
  /// `SAF-03 = 4`: a level.
  case answer(String, String)
  /// `SAF-04 na no-activity: note`: a word about a question, and what stands behind it.
  case word(String, CommandWord, String)
  /// `submit`: the last line.
  case submit
  /// A name before `=` that is none of those above.
  case unknownName(String)
  /// Anything else, such as an answer without its id.
  case bare(String)

  /// Reads a line.
  init(_ line: String) {
    let text = line.trimmed
    let (first, rest) = text.firstWord
    let (second, more) = rest.firstWord
    if text.isEmpty || text.hasPrefix("#") {
      self = .nothing
    } else if rest.isEmpty, CommandWord.submit.isTyped(first) {
      self = .submit
    } else if first == TakeKey.closing.rawValue, text.dropFirst(first.count).trimmed.first == ":" {
      self = .setting(.closing, rest)
    } else if first != "route", !first.contains("="), let word = CommandWord(typed: second) {
      self = .word(first, word, more)
    } else if let sign = text.firstIndex(of: "=") {
      self = Self.assignment(
        name: text[..<sign].trimmed, value: text[text.index(after: sign)...].trimmed)
    } else {
      self = .bare(text)
    }
  }

  private static func assignment(name: String, value: String) -> PipedLine {
    if let key = TakeKey(rawValue: name) { return .setting(key, value) }
    let (first, rest) = name.firstWord
    if first == "route", !rest.isEmpty { return .route(rest, value) }
    let isID = !name.isEmpty && rest.isEmpty && name.contains("-")
    if isID { return .answer(name, value) }
    return Int(digits: name) == nil ? .unknownName(name) : .bare(name)
  }
}
