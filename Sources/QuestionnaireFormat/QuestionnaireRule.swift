public import AssessmentModel

/// A rule that a questionnaire's files must follow.
public struct QuestionnaireRule: Sendable {
  /// The rule's id, which findings name.
  public let id: String
  /// What the rule asks, and where it is not obvious why, in one sentence.
  public let summary: String
  /// How much a finding of the rule weighs.
  public let severity: Finding.Severity
  /// Whether an author may keep what the rule warns of, with a reason at the item,
  /// topic or translated text.
  public let canBeAcknowledged: Bool
  /// A right and a wrong piece of YAML.
  public let example: RuleExample
  /// Finds what breaks the rule; nothing for rules that are checked while files are read.
  let check: @Sendable (QuestionnaireSource) -> [RuleFinding]

  /// Makes a rule.
  init(
    _ id: String, _ summary: String, severity: Finding.Severity = .error,
    example: RuleExample,
    check: @escaping @Sendable (QuestionnaireSource) -> [RuleFinding] = { _ in [] }
  ) {
    self.id = id
    self.summary = summary
    self.severity = severity
    self.example = example
    self.check = check
    canBeAcknowledged = severity == .warning && id != "acknowledged"
  }
}

/// A right and a wrong piece of YAML for one rule; both are tests of the rule.
public struct RuleExample: Hashable, Sendable {
  /// What the pieces are a part of.
  public let part: Part
  /// A piece without a finding.
  public let good: String
  /// A piece with one finding of the rule; `»` stands before the place it names.
  public let bad: String

  /// Where a piece of an example belongs.
  public enum Part: String, Hashable, Sendable {
    /// Keys of `questionnaire.yaml`.
    case questionnaire
    /// Entries of the catalogue in `standards.yaml`.
    case standard
    /// A whole module file.
    case module
    /// A topic of a module.
    case topic
    /// An item of a topic without a star.
    case item
    /// A file that translates a catalogue with one standard, beside a glossary in which the term
    /// `edition` is `Ausgabe`.
    case translation
    /// The entry of a translation for the question of an item with a period.
    case translatedQuestion
    /// The name of a file.
    case fileName
  }

  /// Makes an example.
  init(_ part: Part, good: String, bad: String) {
    self.part = part
    self.good = good
    self.bad = bad
  }
}

/// What breaks a rule, and where.
struct RuleFinding {
  /// The place.
  var place: Place
  /// What is wrong and what to do.
  var message: String
  /// What was acknowledged where the finding is; empty when nobody can.
  var acknowledgements: [Acknowledgement]

  /// Makes a finding of a rule.
  init(_ place: Place, _ message: String, acknowledged acknowledgements: [Acknowledgement] = []) {
    self.place = place
    self.message = message
    self.acknowledgements = acknowledgements
  }

  /// Makes a finding that the author of an item may acknowledge there.
  init(_ place: Place, _ message: String, item: ItemSource) {
    self.init(place, message, acknowledged: item.acknowledgements)
  }
}
