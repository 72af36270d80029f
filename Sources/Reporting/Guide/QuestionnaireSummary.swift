public import AssessmentModel
internal import Wording

/// What a questionnaire version holds, as tables.
public struct QuestionnaireSummary: Sendable {
  /// The layout that JSON documents name.
  public static let schema = "ccms.questionnaire/1"

  private let version: PublishedQuestionnaire
  private let texts: QuestionnaireTexts
  private let words: ReportWords

  /// Makes the summary of a version.
  ///
  /// - Parameter language: The language of names and headings; the base language where texts lack
  ///   it.
  public init(_ version: PublishedQuestionnaire, language: LanguageCode) {
    self.version = version
    texts = version.texts(in: language)
    words = ReportWords(texts.language, of: texts)
  }

  /// Versions, one per row.
  ///
  /// - Parameters:
  ///   - versions: Each with where it comes from, such as `bundled` or `published`.
  ///   - language: The language of titles and headings.
  public static func list(
    of versions: [(version: PublishedQuestionnaire, origin: String)], language: LanguageCode
  ) -> Table {
    let words = ReportWords(language, of: nil)
    return Table(
      schema: schema,
      columns: [
        TableColumn("questionnaire", heading: words(QuestionnairePhrase.questionnaire)),
        TableColumn("version", heading: words(QuestionnairePhrase.version)),
        TableColumn("title", heading: words(QuestionnairePhrase.title), fit: .cut(to: 16)),
        TableColumn("languages", heading: words(QuestionnairePhrase.languages)),
        TableColumn("origin", heading: words(QuestionnairePhrase.origin)),
        TableColumn("digest", heading: words(QuestionnairePhrase.digest), fit: .cut(to: 15)),
      ],
      rows: versions.map { version, origin in
        [
          .text(version.questionnaire.id.rawValue),
          .text(version.questionnaire.version.description),
          .text(version.texts(in: language)[.title]),
          .text(version.languages.map(\.rawValue).joined(separator: " ")), .text(origin),
          .text(version.digest),
        ]
      })
  }

  /// Modules, one per row: topics and items per audience, own and seen apart.
  public var modules: Table {
    let kinds = itemKinds
    return Table(
      schema: QuestionnaireSummary.schema,
      columns: [
        TableColumn("group", heading: words(ReportPhrase.group)),
        TableColumn("module", heading: words(ReportPhrase.module)),
        TableColumn("name", heading: words(ReportPhrase.name), fit: .cut(to: 16)),
        TableColumn("topics", heading: words(QuestionnairePhrase.topics), alignment: .trailing),
      ] + kinds.map { TableColumn($0.id, heading: $0.heading, alignment: .trailing) },
      rows: version.questionnaire.groups.flatMap { group in
        group.modules.map { module in
          [
            .text(group.id.rawValue), .text(module.id.rawValue),
            .text(texts[.name(of: module.id)]), .integer(module.topics.count),
          ] + kinds.map { .integer(module.topics.flatMap(\.items).count(where: $0.holds)) }
        }
      })
  }

  /// Counts, one per row.
  public var counts: Table {
    let questionnaire = version.questionnaire
    let references = questionnaire.topics.flatMap(\.references)
    let items = questionnaire.items
    let rows: [(String, String, Int)] =
      [
        ("groups", words(QuestionnairePhrase.groupCount), questionnaire.groups.count),
        ("modules", words(QuestionnairePhrase.moduleCount), questionnaire.modules.count),
        ("topics", words(QuestionnairePhrase.topicCount), questionnaire.topics.count),
      ]
      + itemKinds.map {
        (
          "items_\($0.id)", words(QuestionnairePhrase.itemCount, ["kind": $0.id]),
          items.count(where: $0.holds)
        )
      }
      + [
        (
          "short_form", words(QuestionnairePhrase.shortFormCount), items.count(where: \.isShortForm)
        ),
        (
          "critical", words(QuestionnairePhrase.criticalCount),
          questionnaire.topics.count(where: \.isCritical)
        ),
        (
          "sensitive", words(QuestionnairePhrase.sensitiveCount),
          questionnaire.topics.count { $0.items.contains(where: \.isSensitive) }
        ),
        (
          "references_sure", words(QuestionnairePhrase.sureCount),
          references.count { $0.confidence == .sure }
        ),
        (
          "references_unsure", words(QuestionnairePhrase.unsureCount),
          references.count { $0.confidence == .unsure }
        ),
      ]
      + version.languages.map { language in
        (
          "texts_\(language)",
          words(QuestionnairePhrase.textCount, ["language": language.rawValue]),
          version.texts[language]?.entries.count ?? 0
        )
      }
    return Table(
      schema: QuestionnaireSummary.schema,
      columns: [
        TableColumn("id", heading: words(ReportPhrase.id)),
        TableColumn("name", heading: words(ReportPhrase.name), fit: .cut(to: 16)),
        TableColumn("count", heading: words(QuestionnairePhrase.count), alignment: .trailing),
      ],
      rows: rows.map { [.text($0.0), .text($0.1), .integer($0.2)] })
  }

  /// The kinds of items that there are: one per organisation, one per part of each person.
  private var itemKinds: [ItemKind] {
    let audiences = version.questionnaire.audiences
    let isOnlyPerson = audiences.count { $0.kind == .person } == 1
    return audiences.flatMap { audience -> [ItemKind] in
      let parts: [ItemPart?] = audience.kind == .organisation ? [nil] : ItemPart.allCases
      return parts.map { part in
        ItemKind(audience: audience.code, part: part, isOnlyPerson: isOnlyPerson)
      }
    }
  }
}

/// The items of one audience and part.
private struct ItemKind {
  let audience: AudienceCode
  let part: ItemPart?
  let isOnlyPerson: Bool

  /// Short where it is clear who is meant: `own` rather than `employee_own`.
  var heading: String { isOnlyPerson ? part?.rawValue ?? id : id }

  var id: String { part.map { "\(audience)_\($0.rawValue)" } ?? audience.rawValue }

  func holds(_ item: Item) -> Bool { item.audience == audience && item.part == part }
}
