import AssessmentModel
import AssessmentTesting
import Scoring
import Testing

/// All answers to a form of four items, held against sums of whole numbers worked out apart.
@Suite("Every pattern of a four-item form")
struct FourItemFormTests {
  private static let weights = [1, 2, 1, 3]
  private static let affiliateWords = ["1", "3", "5", "n", "c", "-"]

  private let questionnaire = Sheet.questionnaire(
    Sheet.module("M", items: 4, itemWeights: weights.map { Ratio($0) }))

  /// The 6^4 patterns, each as `1 n - 5`.
  private static func patterns(_ words: [String]) -> [[String]] {
    (0..<4).reduce([[]]) { patterns, _ in
      patterns.flatMap { pattern in words.map { pattern + [$0] } }
    }
  }

  /// Twice the points of a level, so that halves are whole numbers.
  private static let doubled = ["1": 0, "3": 1, "5": 2, "c": 0]

  @Test("affiliates: score and rating are those of the sums, and the bounds hold the score")
  func affiliates() throws {
    for words in Self.patterns(Self.affiliateWords) {
      let score = try submitted(words).overall
      let counted = Self.weights.indices.filter { Self.doubled[words[$0]] != nil }
      let notApplicable = words.count { $0 == "n" }
      let weight = counted.reduce(0) { $0 + Self.weights[$1] }
      let points = counted.reduce(0) { $0 + Self.weights[$1] * (Self.doubled[words[$1]] ?? 0) }
      let isRated =
        notApplicable <= 2 && counted.count * 2 >= 4 - notApplicable && counted.count * 3 >= 4

      #expect(score.value == (isRated ? Ratio(points, over: weight * 2) : nil), "\(words)")
      guard let figures = score.figures else { continue }
      #expect(0 <= figures.low && figures.low <= figures.value, "\(words)")
      #expect(figures.value <= figures.high && figures.high <= 1, "\(words)")
    }
  }

  @Test("affiliates: bounds and not applicable as zero are those of the sums")
  func figures() throws {
    for words in Self.patterns(Self.affiliateWords) {
      guard let figures = try submitted(words).overall.figures else { continue }
      func weight(_ states: Set<String>) -> Int {
        zip(words, Self.weights).filter { states.contains($0.0) }.reduce(0) { $0 + $1.1 }
      }
      let points = zip(words, Self.weights).reduce(0) { $0 + $1.1 * (Self.doubled[$1.0] ?? 0) }
      let possible = weight(["1", "3", "5", "c", "-"])

      #expect(figures.low == Ratio(points, over: possible * 2), "\(words)")
      #expect(
        figures.high == Ratio(points + 2 * weight(["c", "-"]), over: possible * 2), "\(words)")
      #expect(
        figures.notApplicableAsZero
          == Ratio(points, over: 2 * weight(["1", "3", "5", "c", "n"])), "\(words)")
      #expect(figures.declared == figures.value, "\(words)")
    }
  }

  @Test("persons: what was not seen, declined or left blank is out, whatever else is answered")
  func persons() throws {
    let words = ["1", "5", "n", "u", "d", "-"]
    let topics = (1...4).map { Fixtures.topic(TopicID("M-0\($0)"), parts: ["seen"]) }
    let engine = ScoringEngine(Sheet.questionnaire(PracticeModule(id: "M", topics: topics)))
    for words in Self.patterns(words) {
      let score = try engine.score(
        audience: Fixtures.employee, form: .short, routing: [:],
        answers: Sheet.answers(words.joined(separator: " "), part: "seen"), isSubmitted: true
      ).overall
      let (high, low) = (words.count { $0 == "5" }, words.count { $0 == "1" })
      let notApplicable = words.count { $0 == "n" }
      let counted = high + low
      let isRated = notApplicable <= 2 && counted * 2 >= 4 - notApplicable && counted * 3 >= 4

      #expect(score.value == (isRated ? Ratio(high, over: counted) : nil), "\(words)")
    }
  }

  @Test("a higher level of any item makes the score higher")
  func monotone() throws {
    let patterns = Self.patterns(["1", "2", "3", "4", "5", "n"])
    var values: [[String]: Ratio] = [:]
    for words in patterns { values[words] = try submitted(words).overall.value }
    for words in patterns {
      for (index, word) in words.enumerated() {
        guard let level = Int(word), level < 5, let before = values[words] else { continue }
        var raised = words
        raised[index] = "\(level + 1)"

        #expect(try #require(values[raised]) > before, "\(words) to \(raised)")
      }
    }
  }

  @Test("not applicable never counts as zero: the score is that of the other items alone")
  func notApplicableIsNotZero() throws {
    for words in Self.patterns(["1", "2", "3", "4", "5", "n"]) where words.contains("n") {
      guard let value = try submitted(words).overall.value else { continue }
      var others = questionnaire
      others.groups[0].modules[0].topics = zip(words, questionnaire.topics)
        .filter { $0.0 != "n" }.map(\.1)
      let alone = try Sheet.score(others, Sheet.answers(words.joined(separator: " ")))

      #expect(value == alone.overall.value, "\(words)")
    }
  }

  @Test("the order in which answers arrive changes nothing")
  func order() throws {
    var generator = SplitMix64(seed: 20_261_101)
    for words in Self.patterns(Self.affiliateWords) {
      let answers = Sheet.answers(words.joined(separator: " "))
      let shuffled = answers.shuffled(using: &generator)

      #expect(
        try Sheet.score(questionnaire, shuffled) == Sheet.score(questionnaire, answers), "\(words)")
    }
  }

  @Test("score and losses of the items used make exactly one")
  func losses() throws {
    let engine = ScoringEngine(questionnaire)
    for words in Self.patterns(Self.affiliateWords) {
      let scores = try submitted(words)
      for subject in [ScoreSubject.module("M"), .overall] {
        let explanation = try #require(engine.explanation(of: subject, in: scores))

        #expect(explanation.fraction?.value == scores.overall.value, "\(words)")
        #expect(explanation.used.count + explanation.leftOut.count == 4, "\(words)")
        guard let fraction = explanation.fraction else { continue }
        let lost = explanation.used.reduce(Ratio.zero) { $0 + ($1.lost ?? -1) }
        #expect(fraction.value + lost == 1, "\(words)")
      }
    }
  }

  private func submitted(_ words: [String]) throws -> AssessmentScore {
    try Sheet.score(questionnaire, Sheet.answers(words.joined(separator: " ")))
  }
}
