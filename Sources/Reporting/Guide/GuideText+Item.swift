internal import AssessmentModel
internal import Wording

extension GuideText {
  /// An item: its question, help, scale, and what each level needs.
  func add(_ item: Item, to page: inout TextPage) {
    page.gap()
    page.add(listed: item.id.rawValue, words.heading(of: item, texts), indent: 0)
    page.add(texts[.text(of: item.id)], indent: 2)
    page.add(item.hasHelp ? texts.text(.help(of: item.id)) : nil, indent: 2)
    let scale = version.questionnaire.scale(item.scale)
    for (index, option) in (scale?.options ?? []).enumerated() {
      add(option, level: index + 1, of: item, to: &page)
    }
    for remark in words.remarks(on: item, in: version.questionnaire, texts) {
      page.add(entry: remark)
    }
  }

  private func add(
    _ option: ResponseOption, level: Int, of item: Item, to page: inout TextPage
  ) {
    let label = texts[.label(of: option.code, in: item.scale)]
    page.add(
      item.levels.isEmpty
        ? words(InterviewPhrase.option, ["level": String(level), "label": label])
        : words.level(level, label), indent: 2)
    guard let guidance = item.levels.first(where: { $0.level == level }) else {
      let anchor = option.hasAnchor ? texts.text(.anchor(of: option.code, in: item.scale)) : nil
      page.add(anchor, indent: 4)
      return
    }
    if guidance.conditions > 0 { page.add(words(GuidePhrase.conditions), indent: 4) }
    for number in 0..<guidance.conditions {
      page.add(
        listed: "-", texts[.condition(number + 1, level: level, of: item.id)], indent: 4)
    }
    for kind in guidance.evidence {
      let wanted = texts[.evidence(kind, level: level, of: item.id)]
      page.add(
        entry: words(
          GuidePhrase.evidence, ["kind": words.evidence(kind), "evidence": wanted]), indent: 4)
    }
  }

  /// Where a topic comes from; what is unsure is never shown as fact.
  func add(_ references: [Reference], to page: inout TextPage) {
    guard !references.isEmpty else { return }
    page.gap()
    page.add(words(GuidePhrase.references))
    for reference in references {
      page.add(entry: words.reference(reference, in: version.questionnaire, texts))
      page.add(texts.text(.note(of: reference.standard)), indent: 4)
    }
  }
}
