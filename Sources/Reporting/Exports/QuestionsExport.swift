public import AssessmentModel

/// The rows of `questions.csv`, the codebook: one per item of a version, in every language.
public struct QuestionsExport: Sendable {
  /// The columns in the order of the contract, those of languages last.
  public let columns: [TableColumn]
  private let languages: [LanguageCode]

  /// Makes a codebook.
  ///
  /// - Parameter languages: The languages of all versions that it lists, in the order of columns.
  public init(languages: [LanguageCode]) {
    self.languages = languages
    columns =
      QuestionsExport.layout.tableColumns()
      + languages.flatMap { [TableColumn("text_\($0)"), TableColumn("labels_\($0)")] }
  }

  /// Makes the codebook of one version, with all its languages.
  public init(_ version: PublishedQuestionnaire) {
    self.init(languages: version.languages)
  }

  /// The rows of one version in questionnaire order; a text that a language lacks stays empty.
  public func rows(of version: PublishedQuestionnaire) -> [[Cell]] {
    let index = QuestionnaireIndex(version.questionnaire)
    return version.questionnaire.items.compactMap { index[$0.id] }.map { place in
      let line = Line(version: version, place: place)
      return QuestionsExport.layout.cells(of: line) + languages.flatMap { line.wording(in: $0) }
    }
  }

  private struct Line {
    let version: PublishedQuestionnaire
    let place: ItemPlace

    var options: String {
      place.scale.options.enumerated()
        .map { "\($0.offset + 1)=\($0.element.code):\($0.element.points)" }
        .joined(separator: " ")
    }

    /// The references as `ISO45001 5.1; VZ-PLI 1.1 (unsure)`; nil when there are none.
    var references: String? {
      let texts = place.topic.references.map { reference in
        "\(reference.standard) \(reference.clause)"
          + (reference.confidence == .unsure ? " (unsure)" : "")
      }
      return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }

    /// The question and the labels of its options; empty cells where the language lacks them.
    func wording(in language: LanguageCode) -> [Cell] {
      let texts = version.texts[language]
      let labels = place.scale.options.enumerated().compactMap { index, option in
        texts?.text(.label(of: option.code, in: place.scale.id)).map { "\(index + 1)=\($0)" }
      }
      return [
        .optional(texts?.text(.text(of: place.item.id))),
        labels.isEmpty ? .empty : .text(labels.joined(separator: " | ")),
      ]
    }
  }

  private static let layout: [ExportColumn<Line>] = [
    .schema,
    ExportColumn("questionnaire") { .text($0.version.questionnaire.id.rawValue) },
    ExportColumn("questionnaire_version") { .text($0.version.questionnaire.version.description) },
    ExportColumn("questionnaire_digest") { .text($0.version.digest) },
    ExportColumn("group") { .text($0.place.group.rawValue) },
    ExportColumn("module") { .text($0.place.module.rawValue) },
    ExportColumn("topic") { .text($0.place.topic.id.rawValue) },
    ExportColumn("item") { .text($0.place.item.id.rawValue) },
    ExportColumn("audience") { .text($0.place.item.audience.rawValue) },
    ExportColumn("part") { .optional($0.place.item.part?.rawValue) },
    ExportColumn("short_form") { .yesNo($0.place.item.isShortForm) },
    ExportColumn("critical") { .yesNo($0.place.topic.isCritical) },
    ExportColumn("sensitive") { .yesNo($0.place.item.isSensitive) },
    ExportColumn("weight") { .exact($0.place.item.weight) },
    ExportColumn("scale") { .text($0.place.scale.id.rawValue) },
    ExportColumn("options") { .text($0.options) },
    ExportColumn("references") { .optional($0.references) },
  ]
}

extension Cell {
  /// A fact as `yes` or `no`; spreadsheets translate `true`, these they leave alone.
  fileprivate static func yesNo(_ fact: Bool) -> Cell { .text(fact ? "yes" : "no") }
}
