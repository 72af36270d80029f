import AssessmentModel

/// Every text that a questionnaire can have, in the order of its files, with where it is shown.
struct TextCatalogue {
  /// One text.
  struct Entry {
    /// The text's key.
    let key: TextKey
    /// What it is and where it is shown, such as `question of SAF-03-own`.
    let context: String
  }

  /// Which file holds a text.
  enum Origin: Hashable {
    case frame
    case standards
    case module(ModuleID)

    /// The file, given those of the modules.
    func file(modules: [ModuleID: String]) -> String {
      switch self {
      case .frame: FileNames.frame
      case .standards: FileNames.standards
      case .module(let id): modules[id] ?? "modules/\(id.rawValue.lowercased()).yaml"
      }
    }
  }

  /// The texts file by file; some of the optional ones may be missing in the questionnaire.
  let byOrigin: [(origin: Origin, entries: [Entry])]

  /// Lists the texts of a questionnaire.
  init(_ questionnaire: Questionnaire) {
    byOrigin =
      [
        (.frame, TextCatalogue.frame(questionnaire)),
        (.standards, questionnaire.standards.flatMap(TextCatalogue.standard)),
      ] + questionnaire.modules.map { (.module($0.id), TextCatalogue.module($0)) }
  }

  // MARK: - The frame

  private static func frame(_ questionnaire: Questionnaire) -> [Entry] {
    let head = [
      Entry(key: .title, context: "title of the questionnaire"),
      Entry(key: .organisation, context: "organisation that gives it out"),
      Entry(key: .programme, context: "programme it belongs to"),
      Entry(key: .licence, context: "terms of use"),
      Entry(key: .purpose, context: "purpose, on every report"),
      Entry(key: .groupWord, context: "what a group of modules is called"),
      Entry(key: .groupsWord, context: "what several groups of modules are called"),
      Entry(key: .moduleWord, context: "what a module is called"),
      Entry(key: .modulesWord, context: "what several modules are called"),
    ]
    let lists =
      questionnaire.periods.map {
        Entry(key: .phrase(of: $0.code), context: "period \($0.code), stands in its questions")
      }
      + questionnaire.groups.map {
        Entry(key: .name(of: $0.id), context: "name of group \($0.id)")
      }
    let ends =
      questionnaire.notApplicableReasons.map {
        Entry(
          key: .label(of: $0.code, for: $0.audience),
          context: "reason for not applicable, audience \($0.audience)")
      }
      + questionnaire.bands.map {
        Entry(key: .label(of: $0.code), context: "name of band \($0.code)")
      }
    return head + questionnaire.audiences.flatMap(audience) + lists
      + questionnaire.scales.flatMap(scale) + ends
  }

  private static func audience(_ audience: Audience) -> [Entry] {
    let code = audience.code
    return [Entry(key: .label(of: code), context: "how audience \(code) is offered")]
      + (0..<audience.firstPageParagraphs).map {
        Entry(
          key: .firstPage(code, paragraph: $0 + 1),
          context: "first page of audience \(code), paragraph \($0 + 1)")
      }
  }

  private static func scale(_ scale: Scale) -> [Entry] {
    scale.options.enumerated().flatMap { index, option in
      let level = "level \(index + 1) of scale \(scale.id)"
      return [Entry(key: .label(of: option.code, in: scale.id), context: "answer, \(level)")]
        + (option.hasAnchor
          ? [Entry(key: .anchor(of: option.code, in: scale.id), context: "description, \(level)")]
          : [])
    }
  }

  private static func standard(_ standard: Standard) -> [Entry] {
    [
      Entry(key: .title(of: standard.id), context: "title of standard \(standard.id)"),
      Entry(key: .note(of: standard.id), context: "note on standard \(standard.id)"),
    ]
  }

  // MARK: - Modules

  private static func module(_ module: PracticeModule) -> [Entry] {
    let id = module.id
    return [
      Entry(key: .name(of: id), context: "name of module \(id)"),
      Entry(key: .mission(of: id), context: "mission of module \(id)"),
      Entry(key: .overview(of: id), context: "overview of module \(id)"),
      Entry(key: .routing(of: id), context: "question whether module \(id) is asked"),
    ] + module.topics.flatMap(topic)
  }

  private static func topic(_ topic: Topic) -> [Entry] {
    let id = topic.id
    return [
      Entry(key: .name(of: id), context: "name of topic \(id)"),
      Entry(key: .why(id), context: "guide of \(id), why it matters"),
      Entry(key: .good(id), context: "guide of \(id), what good looks like"),
      Entry(key: .firstStep(id), context: "guide of \(id), first step"),
    ] + topic.items.flatMap(item)
  }

  private static func item(_ item: Item) -> [Entry] {
    let id = item.id
    let question = [
      Entry(key: .text(of: id), context: "question of \(id)"),
      Entry(key: .help(of: id), context: "help of \(id)"),
    ]
    return question
      + item.levels.flatMap { level -> [Entry] in
        (0..<level.conditions).map {
          Entry(
            key: .condition($0 + 1, level: level.level, of: id),
            context: "\(id), level \(level.level), condition \($0 + 1)")
        }
          + level.evidence.map {
            Entry(
              key: .evidence($0, level: level.level, of: id),
              context: "\(id), level \(level.level), evidence: \($0.rawValue)")
          }
      }
  }
}
