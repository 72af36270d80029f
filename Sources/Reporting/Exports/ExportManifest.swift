public import AssessmentModel

/// What `manifest.json` says about the files written beside it.
public struct ExportManifest: Hashable, Sendable {
  /// The contract that all exported files follow.
  public static let schema = "ccms.export/1"

  /// A file of the export.
  public struct File: Hashable, Sendable {
    /// The file's name.
    public var name: String
    /// How many rows it has, the header not counted.
    public var rows: Int
    /// How many bytes it has.
    public var bytes: Int
    /// The SHA-256 of its bytes, lower-case hexadecimal.
    public var sha256: String

    /// Describes a file.
    public init(name: String, rows: Int, bytes: Int, sha256: String) {
      self.name = name
      self.rows = rows
      self.bytes = bytes
      self.sha256 = sha256
    }
  }

  /// A selection that narrowed the rows, such as `cycle` with `2026`.
  public struct Filter: Hashable, Sendable {
    /// The option's name without hyphens.
    public var name: String
    /// The value given.
    public var value: String

    /// Describes a selection.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The version of the program that wrote the files.
  public var toolVersion: String
  /// The questionnaire versions whose assessments are in the files.
  public var questionnaires: [QuestionnaireReference]
  /// Whether the figures are final.
  public var publication: Publication
  /// The selections in force.
  public var filters: [Filter]
  /// The language of names and labels.
  public var language: LanguageCode
  /// The files in the order written.
  public var files: [File]

  /// Describes an export.
  public init(
    toolVersion: String, questionnaires: [QuestionnaireReference], publication: Publication,
    filters: [Filter] = [], language: LanguageCode, files: [File]
  ) {
    self.toolVersion = toolVersion
    self.questionnaires = questionnaires
    self.publication = publication
    self.filters = filters
    self.language = language
    self.files = files
  }

  /// The manifest as a JSON document; `results_revision` is null for preliminary figures.
  public var json: JSONValue {
    .fields([
      .init("schema", .text(ExportManifest.schema)),
      .init("tool_version", .text(toolVersion)),
      .init("questionnaires", .list(questionnaires.map(\.json))),
      .init("published", .text(publication.fileText)),
      .init("results_revision", publication.revision.map { .count($0) } ?? .null),
      .init("filters", .fields(filters.map { .init($0.name, .text($0.value)) })),
      .init("language", .text(language.rawValue)),
      .init("files", .list(files.map(\.json))),
    ])
  }
}

extension Publication {
  /// The revision of the results; nil while preliminary.
  fileprivate var revision: Int? {
    guard case .results(let revision, _) = self else { return nil }
    return revision
  }
}

extension ExportManifest.File {
  fileprivate var json: JSONValue {
    .fields([
      .init("name", .text(name)), .init("rows", .count(rows)), .init("bytes", .count(bytes)),
      .init("sha256", .text(sha256)),
    ])
  }
}

extension QuestionnaireReference {
  fileprivate var json: JSONValue {
    .fields([
      .init("id", .text(id.rawValue)), .init("version", .text(version.description)),
      .init("digest", .text(digest)),
    ])
  }
}
