import AssessmentModel

extension QuestionnaireRule {
  /// Checked in the raw file while it is read, and here in texts written with escapes.
  static let controlCharacters = QuestionnaireRule(
    "control-characters",
    """
    No text holds control characters, tabs, line breaks or characters that turn the reading \
    direction; they can change what a terminal shows.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        """,
      bad: #"""
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: »"How often\u0007 did you ask?"
        """#),
    check: ControlCharactersRule.check)
}

enum ControlCharactersRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let texts = ([source.texts] + source.translations.map(\.texts)).flatMap { $0 }
    return texts.compactMap { key, text in
      guard let scalar = text.text.unicodeScalars.first(where: ForbiddenCharacter.isForbidden)
      else { return nil }
      let advice = scalar == "\n" ? "write one paragraph" : "remove it"
      return RuleFinding(
        text.place, "text \(quoted("\(key)")) holds \(ForbiddenCharacter.name(scalar)); \(advice)")
    }
  }
}
