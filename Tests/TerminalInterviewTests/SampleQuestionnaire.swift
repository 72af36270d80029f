import AssessmentModel
import AssessmentTesting

/// The small questionnaire with first pages, help, level guidance and English texts.
enum SampleQuestionnaire {
  static let published = PublishedQuestionnaire(
    questionnaire: structure, digest: String(repeating: "a", count: 64), texts: ["en": texts])

  /// The same with Korean texts for the first topic.
  static let inTwoLanguages: PublishedQuestionnaire = {
    var korean = texts
    korean.language = "ko"
    korean.entries[.text(of: "AC-01-own")] = "지난 3개월 동안 규정을 지켰습니까?"
    var result = published
    result.texts["ko"] = korean
    return result
  }()

  /// The same with an item that offers no reason for "not applicable".
  static func withoutReasons(_ item: ItemID) -> PublishedQuestionnaire {
    var published = published
    for group in published.questionnaire.groups.indices {
      for module in published.questionnaire.groups[group].modules.indices {
        for topic in published.questionnaire.groups[group].modules[module].topics.indices {
          let path = published.questionnaire.groups[group].modules[module].topics[topic].items
          let items = path.map { asked in
            var asked = asked
            if asked.id == item { asked.notApplicableReasons = [] }
            return asked
          }
          published.questionnaire.groups[group].modules[module].topics[topic].items = items
        }
      }
    }
    return published
  }

  static let structure: Questionnaire = {
    var questionnaire = Fixtures.small
    questionnaire.audiences[0].firstPageParagraphs = 2
    questionnaire.audiences[1].firstPageParagraphs = 1
    questionnaire.scales[1].options[4].hasAnchor = true
    var topic = questionnaire.groups[0].modules[0].topics[0]
    topic.items[0].hasHelp = true
    topic.items[1].levels = [LevelGuidance(level: 3, conditions: 2, evidence: [.document])]
    questionnaire.groups[0].modules[0].topics[0] = topic
    return questionnaire
  }()

  static let texts: QuestionnaireTexts = {
    var texts = Fixtures.texts(for: structure)
    let employee: AudienceCode = "employee"
    texts.entries[.firstPage(employee, paragraph: 1)] =
      "The self-check of {organisation}, {cycle}, for {affiliate}."
    texts.entries[.firstPage(employee, paragraph: 2)] =
      "Only you see your answers. Averages rest on at least {minimum_cell} people. Questions: "
      + "{contact}."
    texts.entries[.firstPage("affiliate", paragraph: 1)] =
      "The assessment of {affiliate} for {organisation}, {cycle}."
    texts.entries[.help(of: "AC-01-own")] = "Help for AC-01."
    texts.entries[.anchor(of: "e", in: "capped")] = "Everywhere, and checked"
    texts.entries[.condition(1, level: 3, of: "AC-01-aff")] = "A rule is written."
    texts.entries[.condition(2, level: 3, of: "AC-01-aff")] = "Somebody owns it."
    texts.entries[.evidence(.document, level: 3, of: "AC-01-aff")] = "The rule with its owner"
    return texts
  }()
}
