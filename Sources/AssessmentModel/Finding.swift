/// A fault in a file, with its position; all findings of a file are reported at once.
public struct Finding: Hashable, Sendable {
  /// The file, relative to the folder that was read.
  public var file: String
  /// The line, from 1; nil when the finding is about the whole file or a missing one.
  public var line: Int?
  /// The column in characters, from 1; nil when the finding is about a whole line or file.
  public var column: Int?
  /// Whether it stops publishing.
  public var severity: Severity
  /// The id of the rule that found it, such as `unique-ids`.
  public var rule: String
  /// What is wrong and what to do, in lower case.
  public var message: String

  /// How much a finding weighs.
  public enum Severity: String, Hashable, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used; a person should look.
    case warning
  }

  /// Makes a finding.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, severity: Severity = .error,
    rule: String, message: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.rule = rule
    self.message = message
  }
}

extension Finding: CustomStringConvertible {
  /// The finding on one line: `file:line:column: severity: message [rule]`.
  public var description: String {
    let position = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return "\(file)\(position): \(severity.rawValue): \(message) [\(rule)]"
  }
}
