import AssessmentModel
import AssessmentTesting
@testable import AssessmentStore
import FoundationEssentials
import Testing

@Suite struct QuestionnairesTests {
  private let parts = QuestionnaireParts(
    reference: StoreFixture.reference, structure: #"{"id":"sample"}"#,
    texts: ["en": #"{"title":"Sample"}"#, "ko": #"{"title":"표본"}"#])

  private func empty() throws -> AssessmentDatabase {
    try AssessmentDatabase(inMemory: StoreFixture.opening())
  }

  @Test("A published version is read back part by part, byte for byte.")
  func readBack() throws {
    let database = try empty()

    let isNew = try database.publish(Fixtures.small, as: parts, at: StoreFixture.start)

    #expect(isNew)
    #expect(try database.parts(of: StoreFixture.reference) == parts)
    #expect(
      try database.parts(of: StoreFixture.reference, languages: ["ko", "id"]).texts
        == ["ko": #"{"title":"표본"}"#])
    #expect(
      try database.publishedVersions() == [
        PublishedVersion(
          reference: StoreFixture.reference, publishedAt: StoreFixture.start,
          languages: ["en", "ko"])
      ])
    #expect(
      try database.publishedReference(id: "sample", version: VersionNumber(1, 0, 0))
        == StoreFixture.reference)
    #expect(
      try database.publishedReference(id: "sample", version: VersionNumber(1, 0, 1)) == nil)
  }

  @Test("Publishing the same version again changes nothing; another digest is refused.")
  func again() throws {
    let database = try empty()
    try database.publish(Fixtures.small, as: parts, at: StoreFixture.start)
    var changed = parts
    changed.reference.digest = String(repeating: "b", count: 64)

    #expect(try !database.publish(Fixtures.small, as: parts, at: StoreFixture.time(9)))
    #expect(throws: StoreError.exists(.version, code: "sample@1.0.0")) {
      try database.publish(Fixtures.small, as: changed, at: StoreFixture.start)
    }
    #expect(throws: StoreError.unknown(.version, code: "sample@1.0.0")) {
      try database.parts(of: changed.reference)
    }
  }

  @Test("A language can be added to a published version, once.")
  func language() throws {
    let database = try empty()
    try database.publish(Fixtures.small, as: parts, at: StoreFixture.start)
    let reference = StoreFixture.reference

    #expect(
      try database.addLanguage("id", text: "{}", to: reference, at: StoreFixture.start))
    #expect(
      try !database.addLanguage("id", text: "{}", to: reference, at: StoreFixture.start))
    #expect(throws: StoreError.exists(.language, code: "id")) {
      try database.addLanguage("id", text: #"{"a":1}"#, to: reference, at: StoreFixture.start)
    }
    #expect(try database.publishedVersions().first?.languages == ["en", "id", "ko"])
  }

  @Test("Items stand in questionnaire order and offer what their kind allows.")
  func keys() throws {
    let database = try StoreFixture.database()

    let keys = try database.text(
      """
      SELECT i.code, (SELECT group_concat(s.code, ' ') FROM item_state AS t
          JOIN answer_state AS s ON s.id = t.state WHERE t.item = i.id),
        (SELECT group_concat(option || code, ' ') FROM item_option WHERE item = i.id),
        (SELECT group_concat(reason || code, ' ') FROM item_reason WHERE item = i.id)
      FROM item AS i WHERE i.topic IN ('AC-01', 'CM-02') ORDER BY i.id
      """)

    #expect(
      keys == """
        AC-01-own|blank answered not_applicable skipped|1a 2b 3c 4d 5e|1no-situation 2too-new
        AC-01-aff|blank answered not_applicable done_by_parent collecting skipped|1a 2b 3c 4d 5e|1no-activity 2no-such-site
        CM-02-seen|blank answered not_applicable not_observed declined skipped|1a 2b 3c 4d 5e|1no-situation 2too-new
        CM-02-aff|blank answered not_applicable done_by_parent collecting skipped|1a 2b 3c 4d 5e|1no-activity 2no-such-site
        """)
  }

  @Test("Parts that do not fit the questionnaire are refused and nothing is stored.")
  func misfits() throws {
    let database = try empty()
    var otherVersion = parts
    otherVersion.reference.version = VersionNumber(2, 0, 0)
    var badDigest = parts
    badDigest.reference.digest = "abc"
    var noBase = parts
    noBase.texts["en"] = nil
    var noJSON = parts
    noJSON.structure = "id: sample"

    for (misfit, field) in [
      (otherVersion, "questionnaire"), (badDigest, "digest"), (noBase, "texts"),
      (noJSON, "structure"),
    ] {
      let error = #expect(throws: StoreError.self) {
        try database.publish(Fixtures.small, as: misfit, at: StoreFixture.start)
      }
      #expect(error?.description.hasPrefix("\(field): ") == true)
    }
    #expect(try database.publishedVersions().isEmpty)
  }
}
