import AssessmentModel

/// A questionnaire as read, every value beside its YAML; what rules look at.
struct QuestionnaireSource: Sendable {
  /// The frame of `questionnaire.yaml`.
  var frame: FrameSource
  /// The catalogue of `standards.yaml`; empty without that file.
  var standards: [Sourced<Standard>]
  /// Whether there is a file with the catalogue.
  var hasStandards: Bool
  /// Whether every entry of the catalogue could be read.
  var hasWholeStandards: Bool
  /// The modules in the order of their files.
  var modules: [ModuleSource]
  /// Whether every module file could be read.
  var hasWholeModules: Bool
  /// The texts of the base language.
  var texts: [TextKey: TextSource]
  /// The files of the base language that were not read without a finding; their texts may be
  /// incomplete, so no translation is compared with them.
  var faultyFiles: Set<String>
  /// The translations, by language code.
  var translations: [TranslationSource] = []

  /// The translated files whose originals were read without a finding.
  var comparableTranslations: [TranslationFile] {
    translations.flatMap(comparableFiles)
  }

  /// The files of one language whose originals were read without a finding.
  func comparableFiles(of translation: TranslationSource) -> [TranslationFile] {
    translation.files.filter { !faultyFiles.contains($0.base) }
  }

  /// Every acknowledgement that some finding must need.
  var acknowledgements: [Acknowledgement] {
    items.flatMap(\.acknowledgements) + topics.flatMap(\.acknowledgements)
      + comparableTranslations.flatMap(\.entries).flatMap(\.acknowledgements)
  }

  /// Every topic.
  var topics: [TopicSource] { modules.flatMap(\.topics) }
  /// Every item.
  var items: [ItemSource] { topics.flatMap(\.items) }

  /// The audience of a code; nil when there is none such.
  func audience(_ code: AudienceCode) -> Audience? {
    frame.audiences.first { $0.value.code == code }?.value
  }

  /// The scale of an id; nil when there is none such.
  func scale(_ id: ScaleID) -> Scale? {
    frame.scales.first { $0.value.id == id }?.value
  }
}

/// What `questionnaire.yaml` says.
struct FrameSource: Sendable {
  /// The file's value.
  var node: SourceNode
  /// The id, version, language and order; the lists are still empty.
  var head: Questionnaire
  /// The audiences.
  var audiences: [Sourced<Audience>] = []
  /// The periods.
  var periods: [Sourced<Period>] = []
  /// The groups, with the modules they list.
  var groups: [GroupSource] = []
  /// The scales.
  var scales: [Sourced<Scale>] = []
  /// The reasons for "not applicable".
  var reasons: [Sourced<NotApplicableReason>] = []
  /// The bands.
  var bands: [Sourced<AdherenceBand>] = []
  /// The limits; without a node of their own where the file has none.
  var policy = Sourced(
    value: ScoringPolicy(),
    node: SourceNode(place: Place(file: "questionnaire.yaml"), content: .mapping([])))
  /// The keys whose lists were read without a finding; only these can be searched for an id.
  var wholeKeys: Set<String> = []
}

/// A group with the modules it lists.
struct GroupSource: Sendable {
  /// The group's id.
  var id: GroupID
  /// The modules listed, with their places.
  var modules: [(id: ModuleID, place: Place)]
  /// The YAML.
  var node: SourceNode
}

/// A module with its topics.
struct ModuleSource: Sendable {
  /// The module without topics.
  var value: PracticeModule
  /// The topics.
  var topics: [TopicSource]
  /// The YAML.
  var node: SourceNode
}

/// A topic with its items.
struct TopicSource: Sendable {
  /// The topic without items.
  var value: Topic
  /// The items.
  var items: [ItemSource]
  /// The warnings about the topic that the author has looked at.
  var acknowledgements: [Acknowledgement]
  /// The YAML.
  var node: SourceNode
  /// Whether the topic and its items were read without a finding.
  var isWhole: Bool
}

/// An item with its question.
struct ItemSource: Sendable {
  /// The item.
  var value: Item
  /// The question; nil when it could not be read.
  var text: String?
  /// The topic it stands in.
  var topic: TopicID
  /// The changes declared, each beside its YAML.
  var changes: [Sourced<ItemChange>]
  /// The warnings that the author has looked at.
  var acknowledgements: [Acknowledgement]
  /// The YAML.
  var node: SourceNode
  /// Whether the item was read without a finding.
  var isWhole: Bool
}

/// A warning that an author has looked at and keeps, with the reason.
struct Acknowledgement: Sendable {
  /// The id of the rule.
  var rule: String
  /// What carries it, such as `the item`.
  var holder: String
  /// Where the rule's id stands.
  var place: Place
}

/// One language besides the base language.
struct TranslationSource: Sendable {
  /// The language, named by its folder.
  var language: LanguageCode
  /// The files, by path.
  var files: [TranslationFile]
  /// The words used for terms; empty without a glossary.
  var glossary: [GlossaryTerm] = []

  /// The texts of all files by key; of a key that stands twice the first one.
  var texts: [TextKey: TextSource] {
    let pairs = files.flatMap(\.entries).map { ($0.key, $0.text) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// One file of a translation.
struct TranslationFile: Sendable {
  /// The file's place, or where it should be.
  var place: Place
  /// The file of the base language that it translates.
  var base: String
  /// The texts; empty when there is no such file or it cannot be read.
  var entries: [TranslationEntry]
  /// Whether the file is there and every entry of it could be read.
  var isWhole: Bool
  /// Whether the file is there.
  var exists: Bool
  /// The keys of all entries with their places, of those too that cannot be read.
  var keys: [(key: TextKey, place: Place)] = []
}

/// One translated text.
struct TranslationEntry: Sendable {
  /// The key.
  var key: TextKey
  /// Where the key stands.
  var keyPlace: Place
  /// The translated text.
  var text: TextSource
  /// The short digest of the text it translates.
  var of: TextSource
  /// The warnings about the translation that its author has looked at.
  var acknowledgements: [Acknowledgement]
}
