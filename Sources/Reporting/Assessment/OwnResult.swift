public import AssessmentModel
internal import Scoring
internal import Wording

/// A person's own result as text: for the person alone, without bands and without blame.
public struct OwnResult: Sendable {
  /// How many next steps are named at most; more would be a list nobody starts.
  static let mostSteps = 5
  /// How many characters a bar of 100 has.
  private static let barLength = 20

  private let assessment: AnsweredAssessment
  private let texts: QuestionnaireTexts
  private let words: ReportWords
  private let flow: TextFlow

  /// Makes the result of one person's assessment.
  ///
  /// - Parameters:
  ///   - assessment: The person's assessment.
  ///   - language: The language of names and words.
  ///   - flow: The width that lines are wrapped to.
  public init(_ assessment: AnsweredAssessment, language: LanguageCode, flow: TextFlow) {
    self.assessment = assessment
    self.flow = flow
    texts = assessment.version.texts(in: language)
    words = ReportWords(language, of: texts)
  }

  /// The result; every line ends with a newline.
  ///
  /// - Parameter showsBars: Whether bars are drawn beside the numbers; without them a screen reader
  ///   hears the numbers only.
  public func text(showsBars: Bool = true) -> String {
    var page = TextPage(flow: flow)
    page.add(words(ResultPhrase.title))
    page.add(words(ResultPhrase.onlyYou))
    add(.own, words(ResultPhrase.ownTitle), showsBars: showsBars, to: &page)
    add(.seen, words(ResultPhrase.seenTitle), showsBars: showsBars, to: &page)
    addSteps(to: &page)
    page.paragraph(texts.text(.purpose))
    return page.text
  }

  private func add(
    _ part: ScorePart, _ heading: String, showsBars: Bool, to page: inout TextPage
  ) {
    let scores = assessment.score.parts
      .filter { $0.part == part && $0.reason != .nothingAsked && $0.reason != .noWeight }
    guard !scores.isEmpty else { return }
    page.paragraph(heading)
    let rows = scores.map { score in
      (
        name: score.subject.name(in: texts, words: words),
        figure: figure(of: score, bar: showsBars)
      )
    }
    let names = rows.reduce(0) { max($0, flow.width($1.name)) }
    let figures = rows.reduce(0) { max($0, flow.width($1.figure)) }
    for row in rows {
      if 2 + names + 2 + figures <= flow.columns {
        page.add(exactly: "  " + flow.padded(row.name, to: names) + "  " + row.figure)
      } else {
        page.add(row.name, indent: 2)
        page.add(row.figure, indent: 4)
      }
    }
  }

  /// A bar and its number, or why there is none.
  private func figure(of score: Score, bar: Bool) -> String {
    guard let printed = score.percentText(bands: []) else {
      return words(
        score.reason == .notApplicable ? ResultPhrase.mostlyNotApplicable : .tooFewAnswers)
    }
    let number = flow.padded(printed, to: 5, alignment: .trailing)
    return bar ? "\(OwnResult.bar(of: printed)) \(number)" : printed
  }

  /// A bar drawn from the printed number, never from the exact one, so that both say the same.
  static func bar(of printed: String) -> String {
    let share = (Ratio(printed) ?? .zero) * Ratio(barLength) / 100
    let filled = min(barLength, max(0, Int(share.rounded(places: 0)) ?? 0))
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: barLength - filled) + "]"
  }
}

// MARK: - Next steps

extension OwnResult {
  /// The topics with the fewest points, lowest first, at most one per module; the questionnaire's
  /// order decides between equals. Topics with all points, or without a next step, are left out.
  var weakestTopics: [TopicID] {
    var lowest: [(topic: TopicID, module: ModuleID, points: Ratio)] = []
    for item in assessment.score.items {
      guard let points = item.scoredPoints, points < .one, texts.text(.firstStep(item.topic)) != nil
      else { continue }
      if let place = lowest.firstIndex(where: { $0.module == item.module }) {
        if points < lowest[place].points { lowest[place] = (item.topic, item.module, points) }
      } else {
        lowest.append((item.topic, item.module, points))
      }
    }
    return lowest.enumerated()
      .sorted { ($0.element.points, $0.offset) < ($1.element.points, $1.offset) }
      .prefix(OwnResult.mostSteps).map(\.element.topic)
  }

  private func addSteps(to page: inout TextPage) {
    let topics = weakestTopics
    guard !topics.isEmpty else {
      let points = assessment.score.items.compactMap(\.scoredPoints)
      if points.isEmpty { page.paragraph(words(ResultPhrase.nothingRated)) }
      if !points.isEmpty, points.allSatisfy({ $0 == .one }) {
        page.paragraph(words(ResultPhrase.noSteps))
      }
      return
    }
    page.paragraph(words(ResultPhrase.stepsTitle))
    for (index, topic) in topics.enumerated() {
      let step = words(
        ResultPhrase.step,
        [
          "topic": topic.rawValue, "name": texts[.name(of: topic)],
          "step": texts[.firstStep(topic)],
        ])
      page.add(listed: "\(index + 1)", step, indent: 2)
    }
    page.paragraph(words(ResultPhrase.closing))
  }
}
