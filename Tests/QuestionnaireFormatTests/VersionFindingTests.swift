import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("ChangeFinding on scales and over several versions")
struct VersionFindingTests {
  private let books = "modules/02-books.yaml"
  private let frame = "questionnaire.yaml"
  private let counting = "text: How often did you count?"

  @Test(
    "other words for the options of a scale are a warning, once for the scale",
    arguments: [
      [
        ("points: 0, label: Never", "points: 0, label: Every time"),
        ("points: 1, label: Every time", "points: 1, label: Never"),
      ],
      [("label: Half the time", "label: Sometimes")],
      [("label: Half the time}", "label: Half the time, anchor: In five of ten cases.}")],
    ])
  func rewordedScale(changes: [(old: String, new: String)]) throws {
    var files = Sample.files
    files[frame]?.replace("version: 1.2.0", with: "version: 1.3.0")
    for change in changes { files[frame]?.replace(change.old, with: change.new) }

    let diff = QuestionnaireDiff(
      from: try Sample.published(Sample.files), to: try Sample.published(files))

    #expect(
      diff.findings.map(\.description) == [
        """
        warning: the labels or anchors of scale 'frequency' differ from version 1.2.0, so an \
        earlier answer may mean something else; if it does, give the scale a new id and declare \
        'rescaled' at its items
        """
      ])
  }

  @Test("short labels that change places are no slip")
  func swappedLetters() throws {
    var files = Sample.files
    files[frame]?.replace("label: None", with: "label: D")
    files[frame]?.replace("label: All", with: "label: A")
    var later = files
    later[frame]?.replace("version: 1.2.0", with: "version: 1.3.0")
    later[frame]?.replace("label: D", with: "label: X")
    later[frame]?.replace("label: A}", with: "label: D}")
    later[frame]?.replace("label: X", with: "label: A")

    let diff = QuestionnaireDiff(from: try Sample.published(files), to: try Sample.published(later))

    #expect(diff.findings.count { $0.message.contains("scale 'coarse' differ") } == 1)
  }

  @Test("a slip in a label, other translations of it and a scale that needs a map do not count")
  func sameMeaning() throws {
    let slip = try Sample.diff((frame, "label: Half the time", "label: Half the tiem"))
    let translation = try Sample.diff(
      languages: ["de"],
      ("translations/de/questionnaire.yaml", "{text: \"Half the time\"", "{text: Mal so mal so"))
    let rescaled = try Sample.diff(
      (frame, "code: some, points: 1/3, label: Some", "code: some, points: 1/2, label: Half"))

    #expect(slip.findings == [])
    #expect(translation.findings == [])
    #expect(rescaled.findings.map(\.item) == ["BK-01-own"])
  }

  @Test("without the texts of the base language in the earlier version nothing can be compared")
  func newBaseLanguage() throws {
    let diff = try Sample.diff(
      (frame, "language: en", "language: de"), (books, counting, "text: Wie oft?"))

    #expect(
      diff.findings.map(\.description) == [
        """
        error: version 1.2.0 has no texts in 'de', so nothing can be compared; add the language \
        to it first, or keep 'en' as the base language
        """
      ])
  }

  @Test("what is declared stays declared in every later version")
  func dropped() throws {
    func version(_ number: String, _ text: String) throws -> PublishedQuestionnaire {
      var files = Sample.files
      files[frame]?.replace("version: 1.2.0", with: "version: \(number)")
      files[books]?.replace(counting, with: text)
      return try Sample.published(files)
    }
    let text = "text: How often did you count all?"
    let declared = text + "\n        change: {since: 1.2.0, kind: clarified}"
    let first = try version("1.2.0", counting)
    let second = try version("1.3.0", declared)
    let kept = try version("1.4.0", declared)
    let dropped = try version("1.4.0", text)

    #expect(QuestionnaireDiff(from: first, to: kept).findings == [])
    #expect(QuestionnaireDiff(from: second, to: kept).findings == [])
    #expect(
      QuestionnaireDiff(from: second, to: dropped).findings.map(\.description) == [
        """
        BK-02-own: error: version 1.3.0 declares 'change: {since: 1.2.0, kind: clarified}', \
        which is no longer there; take it over, because comparisons with earlier versions read it
        """
      ])
    #expect(
      QuestionnaireDiff(from: second, to: first).findings.map(\.description)
        == ["error: version 1.2.0 is the earlier one; name 1.3.0 second"])
  }
}
