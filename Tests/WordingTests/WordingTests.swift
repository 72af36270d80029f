import Testing
import Wording

@Suite struct WordingTests {
  private enum Sample: String, Phrase {
    case counted
    case named
    case broken

    var english: String {
      switch self {
      case .counted: "{count} {count|question is|questions are} open, {name}."
      case .named: "{name}"
      case .broken: "{name"
      }
    }

    var korean: String {
      switch self {
      case .counted: "{name}{은/는} 문항 {count}{count|개 하나|개}가 남았습니다."
      case .named: "{name}{으로/로}"
      case .broken: "name}"
      }
    }
  }

  private let english = Wording(language: .english)
  private let korean = Wording(language: .korean)

  @Test(
    "English takes the word that fits the number",
    arguments: [
      ("1", "1 question is open, x."), ("0", "0 questions are open, x."),
      ("11", "11 questions are open, x."),
    ])
  func plural(count: String, expected: String) {
    #expect(english(Sample.counted, ["count": count, "name": "x"]) == expected)
  }

  @Test("a language without plural takes the last word whatever the number")
  func noPlural() {
    #expect(
      korean(Sample.counted, ["count": "1", "name": "안전"]) == "안전은 문항 1개가 남았습니다.")
  }

  @Test("what is filled in is not taken apart again")
  func bracesInValues() {
    #expect(english(Sample.named, ["name": "{name} {a|b|c}"]) == "{name} {a|b|c}")
    #expect(korean(Sample.named, ["name": "서울"]) == "서울로")
  }

  @Test(
    "a mistake in a call is found: a slot not filled, a value without slot, braces that do not fit")
  func faults() {
    #expect(english.faults(Sample.counted, ["count": "1", "name": "x"]) == [])
    #expect(
      english.faults(Sample.counted, ["nmae": "x"]) == [
        .notFilled(phrase: "counted", slot: "count"), .notFilled(phrase: "counted", slot: "name"),
        .unknownSlot(phrase: "counted", slot: "nmae"),
      ])
    #expect(english.faults(Sample.broken, [:]) == [.malformed(phrase: "broken")])
    #expect(
      "\(PhraseFault.notFilled(phrase: "counted", slot: "name"))"
        == "phrase 'counted': slot 'name' is not filled")
  }

  @Test(
    "the slots of a text are known",
    arguments: [
      ("no slot", []), ("{a} and {b}", ["a", "b"]), ("{a} {a|one|many}", ["a"]),
      ("{a}{을/를}", ["a"]),
      ("{minimum_cell} people", ["minimum_cell"]),
    ] as [(String, Set<String>)])
  func slots(template: String, expected: Set<String>) {
    #expect(Wording.slots(of: template) == expected)
  }

  @Test(
    "braces that hold no slot are refused",
    arguments: ["{", "}", "{}", "{a", "a}", "{a b}", "{a|b}", "{|a|b}", "{a{b}}", "{/를}", "{1}"])
  func malformed(template: String) {
    #expect(Wording.slots(of: template) == nil)
  }

  @Test("a text of a questionnaire is filled as far as values are given")
  func filling() {
    #expect(
      english.filling("At least {minimum_cell} people; ask {contact}.", ["minimum_cell": "10"])
        == "At least 10 people; ask {contact}.")
    #expect(english.filling("Odd } braces", ["a": "b"]) == "Odd } braces")
  }

  @Test("a questionnaire's names of its parts fill their slots, with a capital where one is asked")
  func partNames() {
    let areas = Wording(
      language: .english,
      partNames: PartNames(group: "field", groups: "fields", module: "area", modules: "areas"))

    #expect(areas(PlainPhrase.resumeModules) == "List of areas")
    #expect(areas(ReportPhrase.module) == "Area")
    #expect(areas(QuestionnairePhrase.groupCount) == "fields")
    #expect(english(PlainPhrase.resumeModules) == "List of modules")
    #expect(korean(RatingPhrase.modulesNotRated) == "점수가 없는 모듈이 있음")
  }

  @Test("a questionnaire names its parts only where it names them all")
  func incompletePartNames() {
    let group: String? = "field"
    let module: String? = "area"

    let names = PartNames(group: group, groups: "fields", module: module, modules: "areas")
    let incomplete = [
      PartNames(group: nil, groups: "fields", module: module, modules: "areas"),
      PartNames(group: group, groups: nil, module: module, modules: "areas"),
      PartNames(group: group, groups: "fields", module: nil, modules: "areas"),
      PartNames(group: group, groups: "fields", module: module, modules: nil),
    ]

    #expect(
      names == PartNames(group: "field", groups: "fields", module: "area", modules: "areas"))
    #expect(incomplete == [nil, nil, nil, nil])
  }

  @Test("a list is written in words")
  func lists() {
    #expect(english.list([]) == "")
    #expect(english.list(["a document"]) == "a document")
    #expect(english.list(["a document", "a record"]) == "a document and a record")
    #expect(
      english.list(["a document", "a record", "an indicator"])
        == "a document, a record and an indicator")
    #expect(korean.list(["문서", "기록", "지표"]) == "문서, 기록과 지표")
    #expect(korean.list(["지표", "문서"]) == "지표와 문서")
  }

  @Test("a day is written out in the language")
  func days() {
    #expect(english.date(year: 2026, month: 11, day: 22) == "22 Nov 2026")
    #expect(english.date(year: 2026, month: 1, day: 2, time: "14:31") == "2 Jan 2026 14:31")
    #expect(korean.date(year: 2026, month: 11, day: 22) == "2026년 11월 22일")
    #expect(korean.date(year: 2026, month: 12, day: 5, time: "09:05") == "2026년 12월 5일 09:05")
  }

  @Test("the lines of a plain interview read as they should, in both languages")
  func plainInterview() {
    let header = [
      "number": "34", "total": "104", "module": "Safety", "topic": "SAF-03",
      "name": "Right to stop",
    ]
    let answer = ["level": "4", "label": "Usually"]
    let pause = ["topic": "SAF-03", "done": "33", "total": "104", "command": "ccms take"]

    #expect(
      english(InterviewPhrase.questionHeader, header)
        == "Question 34 of 104. Safety, SAF-03, Right to stop.")
    #expect(
      korean(InterviewPhrase.questionHeader, header)
        == "문항 34 / 104. Safety, SAF-03, Right to stop.")
    #expect(
      english(InterviewPhrase.answerPrompt, ["first": "1", "last": "5"]) == "Answer, 1 to 5:")
    #expect(korean(InterviewPhrase.answerPrompt, ["first": "1", "last": "5"]) == "응답(1-5):")
    #expect(
      english(InterviewPhrase.recorded, ["answer": english(AnswerPhrase.level, answer)])
        == "Recorded: 4, Usually.")
    #expect(
      english(SessionPhrase.paused, pause)
        == "Paused at SAF-03. 33 of 104 saved. Continue with: ccms take")
    #expect(
      english(
        CompanyPhrase.countsUntil,
        [
          "level": "3", "label": "Defined", "count": "2",
          "kinds": english.list([english(AnswerPhrase.aRecord), english(AnswerPhrase.anIndicator)]),
        ]) == "Counts as 3, Defined, until a record and an indicator are added.")
    #expect(
      korean(
        CompanyPhrase.countsUntil,
        ["level": "3", "label": "체계 수립", "count": "2", "kinds": korean.list(["기록", "지표"])])
        == "증빙 2종이 빠져 3수준(체계 수립)으로 계산됩니다. 추가할 것: 기록과 지표.")
  }
}
