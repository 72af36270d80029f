import AssessmentModel
import AssessmentTesting
import Reporting
import Testing

@Suite struct ExportManifestTests {
  @Test("the manifest names contract, versions, selections and every file with its digest")
  func document() {
    let manifest = ExportManifest(
      toolVersion: "1.0.0", questionnaires: [Samples.version.reference],
      publication: .results(revision: 2, day: "2026-12-05"),
      filters: [.init("cycle", "2026"), .init("module", "SAF")], language: "en",
      files: [
        .init(name: "scores.csv", rows: 17, bytes: 2048, sha256: "aa"),
        .init(name: "answers.csv", rows: 156, bytes: 4096, sha256: "bb"),
      ])

    expectText(
      manifest.json.document,
      """
      {
        "schema": "ccms.export/1",
        "tool_version": "1.0.0",
        "questionnaires": [
          {"id": "sample", "version": "1.0.0", "digest": "0123456789abcdef0123456789abcdef"}
        ],
        "published": "2 2026-12-05",
        "results_revision": 2,
        "filters": {"cycle": "2026", "module": "SAF"},
        "language": "en",
        "files": [
          {"name": "scores.csv", "rows": 17, "bytes": 2048, "sha256": "aa"},
          {"name": "answers.csv", "rows": 156, "bytes": 4096, "sha256": "bb"}
        ]
      }

      """)
  }

  @Test("preliminary figures have no revision")
  func preliminary() {
    let manifest = ExportManifest(
      toolVersion: "1.0.0", questionnaires: [], publication: .preliminary, language: "ko",
      files: [])

    expectText(
      manifest.json.document,
      """
      {
        "schema": "ccms.export/1",
        "tool_version": "1.0.0",
        "questionnaires": [],
        "published": "preliminary",
        "results_revision": null,
        "filters": {},
        "language": "ko",
        "files": []
      }

      """)
  }
}
