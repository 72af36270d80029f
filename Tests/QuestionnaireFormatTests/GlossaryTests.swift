import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Glossary")
struct GlossaryTests {
  /// The texts of findings when one question and its translation stand beside a glossary.
  private func messages(_ text: String, _ translation: String, terms: String) -> [String] {
    let question = "How often did you \(text)?"
    var files = Sample.files
    files["modules/02-books.yaml"]?.replace("How often did you count?", with: question)
    files.merge(Sample.translation("de")) { $1 }
    files["translations/de/modules/02-books.yaml"] =
      (files["translations/de/modules/02-books.yaml"] ?? "").split(separator: "\n").map { line in
        line.hasPrefix("BK-02-own.text")
          ? "BK-02-own.text: {text: \"\(translation)?\", of: \"\(digest(question))\"}"
          : String(line)
      }.joined(separator: "\n")
    files["translations/de/glossary.yaml"] = "terms:\n  - \(terms)\n"
    return QuestionnaireReader.read(files: files).findings.map {
      $0.rule == "glossary" && $0.severity == .warning ? $0.message : $0.description
    }
  }

  private func digest(_ text: String) -> String { QuestionnaireDigest.shortDigest(of: text) }

  @Test(
    "a term is found as whole words in any case and number",
    arguments: [
      ("ask a partner worker", true), ("ask Partner Workers", true),
      ("ask the partner worker's leader", true), ("ask co-partner workers", false),
      ("ask a partner workerless firm", false), ("ask partner, worker", true),
    ])
  func found(text: String, isFound: Bool) {
    let messages = messages(text, "협력사에", terms: "{term: partner worker, use: 협력사 직원}")

    #expect(
      messages
        == (isFound
          ? ["'BK-02-own.text' translates 'partner worker', but does not hold '협력사 직원'; use it"]
          : []))
  }

  @Test(
    "the singular of a term and of a text meet",
    arguments: [
      ("factories", "a factory"), ("boxes", "one box"), ("process", "processes"),
      ("analysis", "the analysis"), ("bus", "a bus"),
    ])
  func numbers(term: String, text: String) {
    #expect(
      messages("see \(text)", "Wort", terms: "{term: \(term), use: Begriff}") == [
        "'BK-02-own.text' translates '\(term)', but does not hold 'Begriff'; use it"
      ])
  }

  @Test("a word to use may have a particle attached, and one of several is enough")
  func use() {
    let terms = "{term: partner worker, use: [협력사 직원, 협력사 근로자]}"

    #expect(messages("ask partner workers", "협력사 직원들에게", terms: terms) == [])
    #expect(messages("ask partner workers", "협력사 근로자에게", terms: terms) == [])
    #expect(
      messages("ask partner workers", "하청에게", terms: terms) == [
        """
        'BK-02-own.text' translates 'partner worker', but does not hold '협력사 직원' or \
        '협력사 근로자'; use one of them
        """
      ])
  }

  @Test("of terms that overlap only the longest counts")
  func longest() {
    let terms = "{term: partner, use: 파트너}\n  - {term: partner worker, use: 협력사 직원}"

    #expect(messages("ask partner workers", "협력사 직원", terms: terms) == [])
    #expect(
      messages("ask partner workers of a partner", "협력사 직원", terms: terms) == [
        "'BK-02-own.text' translates 'partner', but does not hold '파트너'; use it"
      ])
  }

  @Test("an avoided word is found in any text, but not inside the word to use")
  func avoided() {
    let terms = "{term: partner worker, use: 협력사 직원, avoid: [하청, 직원]}"

    #expect(messages("count", "협력사 직원이 세나요", terms: terms) == [])
    #expect(
      messages("count", "재하청 업체의 직원이 세나요", terms: terms) == [
        "'BK-02-own.text' holds '직원'; for 'partner worker' write '협력사 직원'",
        "'BK-02-own.text' holds '하청'; for 'partner worker' write '협력사 직원'",
      ])
  }

  @Test("in Latin script an avoided word begins a word")
  func avoidedLatin() {
    let terms = "{term: leader, use: Führungskraft, avoid: [Leiter]}"

    #expect(messages("count", "Begleiter zählen", terms: terms) == [])
    #expect(
      messages("count", "die Leiterin zählt", terms: terms) == [
        "'BK-02-own.text' holds 'Leiter'; for 'leader' write 'Führungskraft'"
      ])
  }

  @Test("a term that is only the name of a slot is not looked for")
  func slot() {
    var files = Sample.files.merging(Sample.translation("de")) { $1 }
    files["translations/de/glossary.yaml"] = "terms: [{term: organisation, use: Firma}]\n"

    #expect(QuestionnaireReader.read(files: files).findings == [])
  }

  @Test("a warning is silent when it is acknowledged at the translation, and only then")
  func acknowledged() {
    var files = Sample.files.merging(Sample.translation("de")) { $1 }
    files["translations/de/glossary.yaml"] = "terms: [{term: door, use: Tür}]\n"
    files["translations/de/modules/01-access.yaml"] = Sample.translation("de")[
      "translations/de/modules/01-access.yaml"]?
      .replacing("door", with: "Tür").replacing("Door", with: "Tür")
    files["translations/de/standards.yaml"] = """
      standard.ISO45001.title:
        text: Arbeitsschutz
        of: 575b54db
        acknowledged: [{rule: »glossary, reason: No reason.}]
      standard.ISO45001.note: {text: Ausgabe., of: "55321a82"}

      """
    files["translations/de/modules/01-access.yaml"]?
      .replace("text: \"Tür stand open.\"", with: "text: \"Offen.\"")
    files["translations/de/modules/01-access.yaml"]?
      .replace(
        "text: \"Türs stand open.\"",
        with: "text: \"Offen.\", acknowledged: [{rule: glossary, reason: It is short.}]")

    expectFindings(
      in: files,
      [
        """
        warning: the translation has nothing that rule 'glossary' warns of; remove the \
        acknowledgement [acknowledged]
        """
      ])
  }

  @Test("what is wrong in a glossary is named at its place")
  func faults() {
    var files = Sample.files.merging(Sample.translation("de")) { $1 }
    files["translations/de/glossary.yaml"] = """
      terms:
        - {term: hinge, use: Scharnier, »avoided: [Tor]}
        - {term: »Hinge, use: Angel}
        - »{term: key}
        - {term: gate, use: »[]}
      »term: []

      """

    expectFindings(
      in: files,
      [
        """
        error: unknown key 'avoided' in term 'hinge'; did you mean 'avoid'? [known-keys]
        """,
        """
        error: term 'hinge' stands twice, first in translations/de/glossary.yaml line 2; give it \
        an id of its own [unique-ids]
        """,
        "error: term 'key' has no 'use'; add it [required-keys]",
        "error: 'use' of term 'gate' is empty; add an entry [required-keys]",
        "error: unknown key 'term' in the glossary; its keys are 'terms' [known-keys]",
      ])
  }

  @Test("a language with a glossary alone lacks its translations")
  func alone() {
    var files = Sample.files
    files["translations/de/glossary.yaml"] = "terms: [{term: door, use: Tür}]\n"

    #expect(
      QuestionnaireReader.read(files: files).findings.map(\.rule)
        == Array(repeating: "translation-missing", count: 4))
  }
}
