/// Marks identifiers that name a text of a questionnaire.
public enum TextSubject {}

/// The stable key of one text, such as `SAF-03-own.text`; translations are keyed by it.
public typealias TextKey = Identifier<TextSubject>

extension Identifier where Subject == TextSubject {
  /// The instrument's title.
  public static let title = TextKey("title")
  /// The organisation that gives the instrument out.
  public static let organisation = TextKey("organisation")
  /// The programme the instrument serves.
  public static let programme = TextKey("programme")
  /// Under which terms it may be used.
  public static let licence = TextKey("licence")
  /// The line on every report that says what the figures are for.
  public static let purpose = TextKey("purpose")
  /// What readers call a group of modules.
  public static let groupWord = TextKey("word.group")
  /// What readers call several groups of modules.
  public static let groupsWord = TextKey("word.groups")
  /// What readers call a module.
  public static let moduleWord = TextKey("word.module")
  /// What readers call several modules.
  public static let modulesWord = TextKey("word.modules")

  /// How an audience is offered on screen, such as "for myself".
  public static func label(of audience: AudienceCode) -> TextKey {
    TextKey("audience.\(audience).label")
  }

  /// A paragraph of an audience's first page, counted from 1.
  public static func firstPage(_ audience: AudienceCode, paragraph: Int) -> TextKey {
    TextKey("audience.\(audience).first-page.\(paragraph)")
  }

  /// The words that name a period in a question.
  public static func phrase(of period: PeriodCode) -> TextKey {
    TextKey("period.\(period)")
  }

  /// The name of a group.
  public static func name(of group: GroupID) -> TextKey {
    TextKey("group.\(group).name")
  }

  /// The name of a module.
  public static func name(of module: ModuleID) -> TextKey {
    TextKey("module.\(module).name")
  }

  /// The mission of a module.
  public static func mission(of module: ModuleID) -> TextKey {
    TextKey("module.\(module).mission")
  }

  /// What a module is about.
  public static func overview(of module: ModuleID) -> TextKey {
    TextKey("module.\(module).overview")
  }

  /// The question that decides whether a person is asked a module.
  public static func routing(of module: ModuleID) -> TextKey {
    TextKey("module.\(module).routing")
  }

  /// The name of a topic.
  public static func name(of topic: TopicID) -> TextKey {
    TextKey("\(topic).name")
  }

  /// Why a topic matters.
  public static func why(_ topic: TopicID) -> TextKey {
    TextKey("\(topic).why")
  }

  /// What a topic looks like at work when it is done well.
  public static func good(_ topic: TopicID) -> TextKey {
    TextKey("\(topic).good")
  }

  /// A small step that anyone can take for a topic.
  public static func firstStep(_ topic: TopicID) -> TextKey {
    TextKey("\(topic).first-step")
  }

  /// The question of an item.
  public static func text(of item: ItemID) -> TextKey {
    TextKey("\(item).text")
  }

  /// The help beside the question of an item.
  public static func help(of item: ItemID) -> TextKey {
    TextKey("\(item).help")
  }

  /// A condition of a level of an item, counted from 1.
  public static func condition(_ number: Int, level: Int, of item: ItemID) -> TextKey {
    TextKey("\(item).level.\(level).condition.\(number)")
  }

  /// What would convince a stranger that a level of an item is reached.
  public static func evidence(_ kind: EvidenceKind, level: Int, of item: ItemID) -> TextKey {
    TextKey("\(item).level.\(level).evidence.\(kind.rawValue)")
  }

  /// The label of an option.
  public static func label(of option: OptionCode, in scale: ScaleID) -> TextKey {
    TextKey("scale.\(scale).\(option).label")
  }

  /// The longer description of an option.
  public static func anchor(of option: OptionCode, in scale: ScaleID) -> TextKey {
    TextKey("scale.\(scale).\(option).anchor")
  }

  /// The label of a reason for "not applicable".
  public static func label(of reason: ReasonCode, for audience: AudienceCode) -> TextKey {
    TextKey("reason.\(audience).\(reason)")
  }

  /// The label of a band.
  public static func label(of band: BandCode) -> TextKey {
    TextKey("band.\(band)")
  }

  /// The title of a standard.
  public static func title(of standard: StandardID) -> TextKey {
    TextKey("standard.\(standard).title")
  }

  /// A remark on a standard's edition.
  public static func note(of standard: StandardID) -> TextKey {
    TextKey("standard.\(standard).note")
  }
}
