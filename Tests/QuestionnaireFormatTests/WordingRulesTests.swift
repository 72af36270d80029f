import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Rules of wording")
struct WordingRulesTests {
  private func item(_ text: String, _ more: String = "") -> String {
    "id: BK-02-own\naudience: employee\npart: own\nscale: frequency\ntext: \(text)\n\(more)"
  }

  @Test(
    "the first leading word of a question is named",
    arguments: [
      ("Did you properly count?", "properly"), ("Did you ALWAYS count?", "always"),
      ("Did you count as required?", "as required"), ("Did you, of course, count?", "of course"),
      ("Was counting effective?", "effective"),
    ])
  func leading(text: String, word: String) {
    expectFinding(
      item: item("»\"\(text)\""),
      "warning: the question holds '\(word)'; say what can be seen instead [leading-words]")
  }

  @Test(
    "the first negation of a question is named",
    arguments: [
      ("Did you not count?", "not"), ("Didn't you count?", "didn't"),
      ("Didn\u{2019}t you count?", "didn\u{2019}t"), ("How often was no sum counted?", "no"),
      ("Did you cash up without a count?", "without"),
    ])
  func negations(text: String, word: String) {
    expectFinding(
      item: item("»\"\(text)\""),
      "warning: the question holds '\(word)'; say it without a negation [negations]")
  }

  @Test(
    "words that only contain a listed word are left alone",
    arguments: [
      "Did you note the effectiveness of knots?", "Was the stronghold required as of Monday?",
      "Did you count the notes, and/the orders?",
    ])
  func harmless(text: String) {
    expectFindings(in: Sample.files(item: item("\"\(text)\"")), [])
  }

  @Test("25 words are enough for a question, 26 are too many")
  func length() {
    let words = Array(repeating: "word", count: 24).joined(separator: " ")

    expectFindings(in: Sample.files(item: item(words + " end?")), [])
    expectFinding(
      item: item("»" + words + " more end?"),
      "warning: the question has 26 words; shorten it to 25 [question-length]")
  }

  @Test("a question in another language than English or Korean has at most 30 words")
  func lengthElsewhere() {
    func files(_ text: String) -> [String: String] {
      var files = Sample.files(item: item(text))
      files["questionnaire.yaml"]?.replace("language: en", with: "language: de")
      return files
    }
    let words = Array(repeating: "Wort", count: 29).joined(separator: " ")

    expectFindings(in: files(words + " Ende?"), [])
    expectFindings(
      in: files("»" + words + " am Ende?"),
      ["warning: the question has 31 words; shorten it to 30 [question-length]"])
  }

  @Test(
    "two periods in a question are named, one period alone is not",
    arguments: [
      ("In the last 3 months, did you count what the previous year left?", true),
      ("In the last three months, did you count in the past week?", true),
      ("In the last fiscal year, did you count on the last page?", false),
      ("Did you count what you got in the last 12 months?", false),
    ])
  func periods(text: String, isNamed: Bool) {
    let rules = QuestionnaireReader.read(files: Sample.files(item: item("\"\(text)\"")))
      .findings.map(\.rule)

    #expect(rules == (isNamed ? ["one-period"] : []))
  }

  @Test("'and/or' is named however it is spaced", arguments: ["and/or", "AND / OR", "and/ or"])
  func andOr(word: String) {
    expectFinding(
      item: item("»Did you count \(word) write?"),
      "warning: the question holds 'and/or'; ask for one of the two, or make two items [and-or]")
  }

  @Test("in another base language only its own rules hold: Korean counts syllables")
  func otherLanguage() {
    func files(_ text: String) -> [String: String] {
      var files = Sample.files(item: item(text))
      files["questionnaire.yaml"]?.replace("language: en", with: "language: ko")
      return files
    }
    let syllables = String(repeating: "가나다라마 ", count: 14) + "가나다라"

    expectFindings(in: files("Did you not properly count?"), [])
    expectFindings(in: files(syllables + "가?"), [])
    expectFindings(
      in: files("»" + syllables + "가나?"),
      ["warning: the question has 76 syllables; shorten it to 75 [question-length]"])
  }

  @Test("a condition is a sentence of at most 28 words")
  func conditions() {
    let words = Array(repeating: "word", count: 28).joined(separator: " ")
    let levels = """
      levels:
        - {level: 2, conditions: [\(words)., »\(words) more.]}
        - {level: 3, conditions: [»No stop, A stop.]}
      """

    expectFindings(
      in: Sample.files(
        item: "id: BK-02-aff\naudience: affiliate\nscale: coarse\ntext: Far?\n" + levels),
      [
        "warning: the condition has 29 words; shorten it to 28 [condition-text]",
        "warning: the condition does not end with a full stop; make it a sentence [condition-text]",
      ])
  }

  @Test("a warning that is acknowledged is silent, and only that one")
  func acknowledged() {
    expectFindings(
      in: Sample.files(
        item: item(
          "»Did you not always count?",
          "acknowledged: [{rule: negations, reason: The rule at work is worded so.}]")),
      ["warning: the question holds 'always'; say what can be seen instead [leading-words]"])
  }

  @Test("an acknowledgement of no rule or of an error is named")
  func acknowledgedNothing() {
    expectFindings(
      in: Sample.files(
        item: item(
          "How often did you count?",
          """
          weight: »-1
          acknowledged:
            - {rule: negations, reason: No reason.}
            - {rule: »negation, reason: No reason.}
            - {rule: »weight-range, reason: No reason.}
            - »{rule: and-or}
          """)),
      [
        "error: weight -1 is below 0; write 0 or more [weight-range]",
        "warning: unknown rule 'negation'; did you mean 'negations'? [acknowledged]",
        "warning: rule 'weight-range' cannot be acknowledged; mend what it finds [acknowledged]",
        """
        error: an entry of 'acknowledged' of item 'BK-02-own' has no 'reason'; add it \
        [required-keys]
        """,
      ])
  }

  @Test("while something else is broken no acknowledgement is called needless")
  func acknowledgementBesideError() {
    var files = Sample.files
    files["modules/02-books.yaml"]?.replace(
      "text: How often did you count?",
      with: "text: How often did you count?\n        "
        + "acknowledged: [{rule: question-length, reason: Ours.}]")
    let alone = QuestionnaireReader.read(files: files).findings.map(\.rule)
    files["standards.yaml"]?.replace("title:", with: "titel:")

    let beside = QuestionnaireReader.read(files: files).findings.map(\.rule)

    #expect(alone == ["acknowledged"])
    #expect(!beside.contains("acknowledged"))
    #expect(beside.contains("known-keys"))
  }
}
