/// An employee's own result.
public enum ResultPhrase: String, Phrase {
  /// Heading.
  case title
  /// Below the heading.
  case onlyYou
  /// Heading of the next steps.
  case stepsTitle
  /// A next step.
  case step
  /// No answer is weak.
  case noSteps
  /// Heading of the part about the person's own conduct.
  case ownTitle
  /// Heading of the part about what the person sees.
  case seenTitle
  /// Stands for a number that too few answers would carry.
  case tooFewAnswers
  /// Stands for a number where most questions do not apply.
  case mostlyNotApplicable
  /// There is no figure at all.
  case nothingRated
  /// Below the next steps.
  case closing
}
