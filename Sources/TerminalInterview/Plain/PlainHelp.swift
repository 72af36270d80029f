import AssessmentModel
import Interview
import Wording

/// The help of the step on screen: the question's own guidance first, the words that work after it.
struct PlainHelp {
  let state: InterviewState
  let words: TakeWords

  /// All of it.
  var paragraphs: [PlainParagraph] {
    guidance + [PlainParagraph(words(InterviewPhrase.helpWords))]
      + CommandWord.working(in: state).map { PlainParagraph(summary(of: $0), hanging: 2) }
  }

  /// What one word does, with all it can do.
  func usage(of word: CommandWord) -> String {
    guard let usage = word.usage else { return summary(of: word) }
    return summary(of: word) + " " + words(usage)
  }

  private func summary(of word: CommandWord) -> String {
    words(
      CommonPhrase.labelled,
      ["label": words(word), "text": words(word.help(for: state.plan.audience.kind))])
  }

  private var guidance: [PlainParagraph] {
    guard let item = state.item, let place = state.plan.place(of: item.id) else { return [] }
    var lines: [PlainParagraph] = []
    if let why = words.texts.text(.why(place.topic.id)) {
      lines += section(InterviewPhrase.helpWhy, why)
    }
    if item.hasHelp {
      lines += section(InterviewPhrase.helpQuestion, words.texts[.help(of: item.id)])
    }
    for guidance in item.levels { lines += level(guidance, of: item, on: place.scale) }
    return lines
  }

  private func section(_ heading: InterviewPhrase, _ text: String) -> [PlainParagraph] {
    [PlainParagraph(words(heading)), PlainParagraph(text, indent: 2)]
  }

  /// What must hold for one level, and what would show it.
  private func level(
    _ guidance: LevelGuidance, of item: Item, on scale: Scale
  ) -> [PlainParagraph] {
    let label = scale.option(level: guidance.level).map {
      words.texts[.label(of: $0.code, in: scale.id)]
    }
    let slots = ["level": String(guidance.level), "label": label ?? ""]
    let conditions = (0..<guidance.conditions).map { index in
      PlainParagraph(
        words.texts[.condition(index + 1, level: guidance.level, of: item.id)], indent: 2)
    }
    let evidence = guidance.evidence.map { kind in
      var slots = slots
      slots["kinds"] = words(kind.phraseWithArticle)
      slots["evidence"] = words.texts[.evidence(kind, level: guidance.level, of: item.id)]
      return PlainParagraph(words(CompanyPhrase.evidenceAsked, slots), indent: 2)
    }
    return [PlainParagraph(words(InterviewPhrase.helpLevel, slots))] + conditions + evidence
  }
}
