public import AssessmentModel
public import Scoring
internal import Wording

/// A score in words first, then what it is made of (`scoring.md` H3).
public struct ExplanationText: Sendable {
  /// The layout that JSON documents name.
  public static let schema = "ccms.explanation/1"

  /// The facts behind the words.
  public let explanation: ScoreExplanation
  let assessment: AnsweredAssessment
  let texts: QuestionnaireTexts
  let words: ReportWords

  /// Makes the explanation of one score.
  ///
  /// - Parameters:
  ///   - subject: What is explained.
  ///   - part: Which items of a person's module; everything else has one part, `all`.
  ///   - assessment: The assessment.
  ///   - language: The language of names and words.
  /// - Throws: `ReportingError.unknownSubject` when the assessment has no such score.
  public init(
    of subject: ScoreSubject, part: ScorePart = .all, in assessment: AnsweredAssessment,
    language: LanguageCode
  ) throws(ReportingError) {
    guard
      let explanation = ScoringEngine(assessment.questionnaire)
        .explanation(of: subject, part: part, in: assessment.score)
    else {
      throw .unknownSubject(
        subject.fileID, known: ["overall"] + assessment.questionnaire.modules.map(\.id.rawValue))
    }
    self.assessment = assessment
    self.explanation = explanation
    texts = assessment.version.texts(in: language)
    words = ReportWords(language, of: texts)
  }

  /// The sentences, at most six, then items, fraction and rules, wrapped to a width.
  public func text(in flow: TextFlow) -> String {
    var page = TextPage(flow: flow)
    page.add(words(ExplanationPhrase.title, ["name": name]))
    page.gap()
    for sentence in sentences { page.add(sentence) }
    addUsed(to: &page)
    addLeftOut(to: &page)
    page.gap()
    for line in figureLines { page.add(line) }
    page.add(
      words(
        ExplanationPhrase.rules,
        ["sections": explanation.rules.map(\.rawValue).joined(separator: ", ")]))
    return page.text
  }

  /// The name of what is explained, with the part of it.
  var name: String {
    let subject = explanation.subject
    let name =
      if case .item(let id) = subject {
        topicName(of: id)
      } else {
        subject.name(in: texts, words: words)
      }
    return switch explanation.part {
    case .all: name
    case .own: words(ReportPhrase.partOwn, ["name": name])
    case .seen: words(ReportPhrase.partSeen, ["name": name])
    }
  }

  /// The score as printed; nil when there is none.
  var printed: String? {
    guard let score = explanation.score else { return explanation.fraction?.value.percentText() }
    return score.percentText(bands: assessment.questionnaire.bands)
  }

  func topicName(of item: ItemID) -> String {
    assessment.score.item(item).map { texts[.name(of: $0.topic)] } ?? item.rawValue
  }
}
