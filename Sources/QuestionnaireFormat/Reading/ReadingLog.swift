import AssessmentModel

/// What comes up while the files of one questionnaire are read: findings and texts.
final class ReadingLog {
  /// The findings so far, in the order made.
  private(set) var findings: [Finding] = []
  /// The texts of the base language so far.
  private(set) var texts: [TextKey: TextSource] = [:]

  /// Adds a finding of a rule.
  func report(_ rule: QuestionnaireRule, at place: Place, _ message: String) {
    findings.append(
      Finding(
        file: place.file, line: place.line, column: place.column, severity: rule.severity,
        rule: rule.id, message: message))
  }

  /// Keeps a text of the base language.
  func keep(_ key: TextKey, _ text: TextSource) {
    texts[key] = text
  }
}

/// A text with its place.
struct TextSource: Sendable {
  /// The text.
  var text: String
  /// Where it starts; its file is the one that a translation repeats.
  var place: Place
}
