import AssessmentModel
import AssessmentTesting
import Foundation
import QuestionnaireFormat
import Testing

@Suite("QuestionnaireWriter")
struct QuestionnaireWriterTests {
  private func published(_ files: [String: String]) throws -> PublishedQuestionnaire {
    try #require(try QuestionnaireReader.read(files: files).published())
  }

  /// The complete sample with a second language.
  private func german() throws -> PublishedQuestionnaire {
    var german = try published(CompleteSample.baseFiles)
    let entries = german.texts["en"]?.entries ?? [:]
    german.texts["de"] = QuestionnaireTexts(
      language: "de", entries: entries.mapValues { "de: " + $0 })
    return german
  }

  @Test(
    "what is written reads back with the same digest and texts, and without an error",
    arguments: [
      "complete", "complete and German", "other instrument",
    ])
  func roundTrip(name: String) throws {
    let versions = [
      "complete": try published(CompleteSample.baseFiles), "complete and German": try german(),
      "other instrument": try published(OtherInstrument.files),
    ]
    let published = try #require(versions[name])

    let written = QuestionnaireWriter.files(of: published)

    let reading = QuestionnaireReader.read(files: written)
    #expect(reading.findings.filter { $0.severity == .error } == [])
    #expect(try reading.published() == published)
  }

  @Test("the bundled questionnaire reads back with the same digest and texts")
  func bundled() throws {
    let files = try DataFolder.questionnaire("ccms").filter { !$0.key.hasPrefix("translations/") }
    let published = try published(files)

    let written = QuestionnaireWriter.files(of: published)

    let again = try #require(try QuestionnaireReader.read(files: written).published())
    #expect(again.digest == published.digest)
    #expect(again.texts == published.texts)
    #expect(written["modules/03-production-safety.yaml"]?.hasPrefix("module: SAF\n") == true)
    #expect(written.count == files.count)
  }

  @Test("texts that YAML takes for something else come back as they were")
  func texts() throws {
    let texts = [
      "Yes", "no", "null", "~", "12", "5.10", "0x1F", "1_000", "2026-01-31", "12:30", "y", ".",
      "- a", "-a", "? a", ": a", "a: b", "a:", "a:b", "a #b", "#a", "&a", "*a", "a &b *b", "!a",
      "|", "> a", "'a'", "\"a\"", "a \"b\"", "%a", "@a", "`a`", "[a", "a]", "a}", "a, b", "a\\b",
      " a", "a ", "...", "--- a", "= a", "<<", "장부: 1", "é", "\u{1F600}", "a\u{A0}b", "\u{E000}",
      "a #️⃣ b", "a *️⃣", "a: \u{301}b", "a,\u{301} b", "a]\u{301}", "...\u{301}",
      "a &b \u{600}[*b", "a \u{600}, b", "a \u{600}: b", "a \u{600}#b",
    ]
    var generator = SplitMix64(seed: 20_260_131)
    let random = (0..<150).map { _ in
      (0..<Int.random(in: 2...6, using: &generator))
        .map { _ in texts.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
    }

    for batch in (texts + random).chunks(of: 10) {
      let published = try Self.published(labels: batch)
      let written = QuestionnaireWriter.files(of: published)
      let reading = QuestionnaireReader.read(files: written)
      #expect(try reading.published() == published, "\(batch) \(reading.findings)")
    }
  }

  @Test(
    "a text that another reader takes for a date, number or word is quoted",
    arguments: ["2026-01-31", "12:30", "y", "0o17", "~", "=", "on"])
  func otherReaders(text: String) throws {
    let published = try Self.published(labels: Array(repeating: text, count: 10))

    let frame = QuestionnaireWriter.files(of: published)["questionnaire.yaml"]

    #expect(frame?.contains("\ntitle: \"\(text)\"\n") == true)
    #expect(frame?.contains("{code: o-0, points: 0, label: \"\(text)\"}") == true)
  }

  @Test("files look as an author writes them, without keys at their default")
  func style() throws {
    let written = QuestionnaireWriter.files(of: try published(CompleteSample.baseFiles))

    expectText(try #require(written["questionnaire.yaml"]), Self.frame)
    expectText(try #require(written["modules/02-doors-gates-outside.yaml"]), Self.doors)
    #expect(
      written.keys.sorted() == [
        "modules/01-bk.yaml", "modules/02-doors-gates-outside.yaml", "questionnaire.yaml",
        "standards.yaml",
      ])
  }

  @Test("a translation is one line for each text, with the digest of what it translates")
  func translation() throws {
    let written = QuestionnaireWriter.files(of: try german())

    #expect(
      written["translations/de/standards.yaml"] == """
        standard.ISO45001.title: {text: "de: Occupational health: systems", of: "60cd823a"}
        standard.ISO45001.note: {text: "de: A new edition is expected.", of: "55321a82"}
        standard.ISO9001.title: {text: "de: Quality", of: "1b2c08a8"}

        """)
  }

  @Test("with schemas every file names its own, and they lie beside the files")
  func schemas() throws {
    let written = QuestionnaireWriter.files(
      of: try german(), schemas: ["module.schema.json": "{}"])

    let first = written.mapValues { $0.split(separator: "\n").first.map(String.init) }
    #expect(written["schema/module.schema.json"] == "{}")
    #expect(
      first["questionnaire.yaml"]
        == "# yaml-language-server: $schema=schema/questionnaire.schema.json")
    #expect(
      first["standards.yaml"] == "# yaml-language-server: $schema=schema/standards.schema.json")
    #expect(
      first["modules/01-bk.yaml"]
        == "# yaml-language-server: $schema=../schema/module.schema.json")
    #expect(
      first["translations/de/modules/01-bk.yaml"]
        == "# yaml-language-server: $schema=../../../schema/translation.schema.json")
    #expect(try QuestionnaireReader.read(files: written).published() == german())
  }

  /// A questionnaire whose options have the labels given.
  private static func published(labels: [String]) throws -> PublishedQuestionnaire {
    let scale: ScaleID = "scale"
    let options = labels.indices.map {
      ResponseOption(
        code: OptionCode("o-\($0)"), points: Ratio($0, over: labels.count) ?? 0, hasAnchor: $0 > 4)
    }
    let item = Item(id: "AA-01-aff", audience: "team", scale: scale)
    let questionnaire = Questionnaire(
      id: "labels", version: VersionNumber(1, 0, 0), baseLanguage: "en",
      audiences: [Audience(code: "team", kind: .organisation)],
      groups: [
        ModuleGroup(
          id: "one",
          modules: [PracticeModule(id: "AA", topics: [Topic(id: "AA-01", items: [item])])])
      ],
      scales: [Scale(id: scale, options: options)])
    var entries: [TextKey: String] = [
      .title: labels[0], .purpose: labels[1], .groupWord: "group",
      .groupsWord: "groups", .moduleWord: "module", .modulesWord: "modules",
      .label(of: "team" as AudienceCode): "team", .name(of: "one" as GroupID): "One",
      .name(of: "AA" as ModuleID): "Name", .name(of: "AA-01" as TopicID): "Topic",
      .text(of: item.id): "Why?",
    ]
    for (option, label) in zip(options, labels) {
      entries[.label(of: option.code, in: scale)] = label
      if option.hasAnchor { entries[.anchor(of: option.code, in: scale)] = label }
    }
    return try PublishedQuestionnaire(
      sealing: questionnaire, texts: ["en": QuestionnaireTexts(language: "en", entries: entries)])
  }
}

extension Array {
  /// The elements in arrays of the same length; what is left over at the end is dropped.
  fileprivate func chunks(of count: Int) -> [[Element]] {
    stride(from: 0, through: self.count - count, by: count).map { Array(self[$0..<($0 + count)]) }
  }
}
