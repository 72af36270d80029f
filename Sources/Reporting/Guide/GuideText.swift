public import AssessmentModel
internal import Wording

/// The implementation overview of a questionnaire as text: what is asked, and what would be good.
public struct GuideText: Sendable {
  let version: PublishedQuestionnaire
  let texts: QuestionnaireTexts
  let words: ReportWords
  private let flow: TextFlow

  /// Makes the guide of one version.
  ///
  /// - Parameters:
  ///   - version: The version.
  ///   - language: The language of questions and words; the base language where texts lack it.
  ///   - flow: The width that lines are wrapped to.
  public init(_ version: PublishedQuestionnaire, language: LanguageCode, flow: TextFlow) {
    self.version = version
    self.flow = flow
    texts = version.texts(in: language)
    words = ReportWords(texts.language, of: texts)
  }

  /// Groups and modules with their missions.
  public var overview: String {
    let questionnaire = version.questionnaire
    var page = TextPage(flow: flow)
    page.add("\(texts[.title]) \(questionnaire.version)")
    page.add(texts.text(.programme))
    page.add(texts.text(.organisation))
    for group in questionnaire.groups {
      page.gap()
      page.add(texts[.name(of: group.id)])
      for module in group.modules {
        page.add(listed: module.id.rawValue, texts[.name(of: module.id)], indent: 2)
        page.add(texts.text(.mission(of: module.id)), indent: 4)
      }
    }
    if let module = questionnaire.modules.first {
      page.paragraph(words(GuidePhrase.nextModule, ["command": "ccms guide \(module.id)"]))
    }
    return page.text
  }

  /// What an id asks for: a module, a topic, or the topic of an item; case does not matter.
  ///
  /// - Throws: `ReportingError.unknownSubject` when the version has none such.
  public func text(of id: String) throws(ReportingError) -> String {
    let wanted = id.uppercased()
    let modules = version.questionnaire.modules
    if let module = modules.first(where: { $0.id.rawValue.uppercased() == wanted }) {
      return page(of: module)
    }
    for topic in version.questionnaire.topics
    where topic.id.rawValue.uppercased() == wanted
      || topic.items.contains(where: { $0.id.rawValue.uppercased() == wanted })
    {
      return page(of: topic)
    }
    throw .unknownSubject(id, known: modules.map(\.id.rawValue))
  }

  /// A module: its mission, what it is about, its practices.
  private func page(of module: PracticeModule) -> String {
    var page = TextPage(flow: flow)
    page.add(listed: module.id.rawValue, texts[.name(of: module.id)], indent: 0)
    page.section(words(GuidePhrase.mission), texts.text(.mission(of: module.id)))
    page.section(words(GuidePhrase.overview), texts.text(.overview(of: module.id)))
    if module.isRouted {
      page.paragraph(
        texts.text(.routing(of: module.id)).map { words(GuidePhrase.routing, ["question": $0]) })
    }
    page.gap()
    page.add(words(GuidePhrase.practices))
    for topic in module.topics {
      page.add(listed: topic.id.rawValue, name(of: topic), indent: 2)
    }
    if let topic = module.topics.first {
      page.paragraph(words(GuidePhrase.nextTopic, ["command": "ccms guide \(topic.id)"]))
    }
    return page.text
  }

  /// The name of a topic with what is special about it, in words.
  func name(of topic: Topic) -> String {
    let name = texts[.name(of: topic.id)]
    guard topic.isCritical else { return name }
    return words(GuidePhrase.marked, ["text": name, "remark": words(GuidePhrase.critical)])
  }

  /// A topic: why, what good looks like, a first step, its items, its references.
  private func page(of topic: Topic) -> String {
    var page = TextPage(flow: flow)
    page.add(listed: topic.id.rawValue, name(of: topic), indent: 0)
    page.section(words(GuidePhrase.why), texts.text(.why(topic.id)))
    page.section(words(GuidePhrase.good), texts.text(.good(topic.id)))
    page.section(words(GuidePhrase.firstStep), texts.text(.firstStep(topic.id)))
    for item in topic.items { add(item, to: &page) }
    add(topic.references, to: &page)
    return page.text
  }
}
