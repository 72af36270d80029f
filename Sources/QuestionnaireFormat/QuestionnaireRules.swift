import AssessmentModel

/// All rules of the format.
public enum QuestionnaireRules {
  /// Every rule, those of YAML first, then from the frame to the wording; ids are unique.
  public static let all: [QuestionnaireRule] = [
    .fileNames, .sizeLimit, .yaml, .knownKeys, .requiredKeys, .valueKind, .controlCharacters,
    .idShape, .uniqueIDs, .moduleFiles, .audienceExists, .scaleExists, .scalePoints,
    .requiredEvidence, .reasonExists, .referenceInCatalogue, .periodNamed, .parts, .shortForm,
    .sensitiveSeen, .ownBeforeSeen, .levels, .weightRange, .changeSince, .changeMap, .changeOf,
    .bandsRise, .policyRange, .firstPageFits, .slots, .criticalGuide, .topicReferences,
    .questionEnd, .questionLength, .andOr, .onePeriod, .leadingWords, .negations, .conditionText,
    .duplicateTexts, .acknowledged, .translationMissing, .translationStale, .translationUnknown,
    .translationSlots, .translationLanguage, .translatedPeriod, .glossary,
  ]

  /// The rule of an id; nil when there is none such.
  public static func rule(_ id: String) -> QuestionnaireRule? {
    all.first { $0.id == id }
  }

  /// Checks a questionnaire against all rules, leaving out the warnings that are acknowledged.
  static func check(_ source: QuestionnaireSource, _ log: ReadingLog) {
    var used: Set<Place> = []
    for rule in all {
      for finding in rule.check(source) {
        let acknowledgement = finding.acknowledgements.first {
          rule.canBeAcknowledged && $0.rule == rule.id
        }
        if let acknowledgement {
          used.insert(acknowledgement.place)
        } else {
          log.report(rule, at: finding.place, finding.message)
        }
      }
    }
    let hasErrors = log.findings.contains { $0.severity == .error }
    for entry in source.acknowledgements where !used.contains(entry.place) {
      // While something else is broken, the rule may have had nothing to look at.
      if hasErrors, rule(entry.rule)?.canBeAcknowledged == true { continue }
      log.report(.acknowledged, at: entry.place, AcknowledgedRule.message(for: entry))
    }
  }
}
