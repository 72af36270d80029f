import AssessmentModel
import QuestionnaireFormat
import Testing

/// A small questionnaire with an incomplete translation.
enum SheetSample {
  static let files = [
    "questionnaire.yaml": """
    format: 1
    id: team-check
    version: 1.0.0
    language: en
    title: Team check
    purpose: For improvement only.
    audiences:
      - code: team
        kind: organisation
        label: for the team
        first_page: ["This is the check of {organisation}, {cycle}."]
    groups:
      - {id: one, name: One, modules: [AA]}
    scales:
      - id: steps
        options:
          - {code: none, points: 0, label: Nothing}
          - {code: all, points: 1, label: Everything}
        evidence_required:
          - {level: 2, kinds: [document]}
    """,
    "modules/doors.yaml": """
    module: AA
    name: Access
    topics:
      - id: AA-01
        name: Doors
        items:
          - id: AA-01-team
            audience: team
            scale: steps
            text: Are all doors open?
            levels:
              - level: 2
                conditions: [Doors are open., Doors are counted.]
                evidence: {document: The door plan}
    """,
    "translations/id/questionnaire.yaml": """
    title: {text: "Cek tim", of: c624b7f9}
    """,
    "translations/id/modules/doors.yaml": """
    # The translators' own remark.
    AA-01-team.text: {text: "Apakah pintu buka?", of: 00000000,
      acknowledged: [{rule: duplicate-texts, reason: Said so here.}]}
    # A key of an older version.
    AA-01-team.level.3.condition.1:
      text: Lama
      of: 11111111
    """,
  ]

  /// The Indonesian sheet of a folder.
  static func sheet(_ files: [String: String]) throws -> TranslationSheet {
    let reading = TranslationSheet.read(files: files, language: "id")
    return try #require(reading.sheet, "\(reading.findings)")
  }

  /// What comes of a table for the sample.
  static func merge(_ table: [[String]]) -> TranslationMerge {
    TranslationSheet.merge(table, into: files, language: "id", named: "id.csv")
  }

  /// Writes a cell of the row of a key; the translation unless said otherwise.
  static func set(_ key: String, column: Int = 3, _ text: String, in table: inout [[String]]) {
    for row in table.indices where table[row][0] == key { table[row][column] = text }
  }
}
