internal import AssessmentModel
internal import GRDB

/// The small integers by which answers name what a questionnaire offers.
struct QuestionnaireKeys {
  private let questionnaire: Questionnaire

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
  }

  /// Checks that the parts belong to the questionnaire.
  ///
  /// - Throws: ``StoreError/badField(_:problem:)``.
  static func check(_ questionnaire: Questionnaire, _ parts: QuestionnaireParts) throws {
    let reference = parts.reference
    guard reference.id == questionnaire.id, reference.version == questionnaire.version else {
      throw StoreError.badField(
        "questionnaire", problem: "the parts are those of another version; publish both together")
    }
    let digits = Set("0123456789abcdef".utf8)
    guard reference.digest.utf8.count == 64, reference.digest.utf8.allSatisfy(digits.contains)
    else {
      throw StoreError.badField("digest", problem: "it is not a SHA-256 in lower-case hexadecimal")
    }
    guard parts.texts[questionnaire.baseLanguage] != nil else {
      throw StoreError.badField(
        "texts", problem: "the base language '\(questionnaire.baseLanguage)' is missing; add it")
    }
    try FieldRule.checkJSON(parts.structure, "structure")
    for (language, text) in parts.texts {
      try FieldRule.check(language.rawValue, "language", 2...35)
      try FieldRule.checkJSON(text, "texts of '\(language)'")
    }
    for item in questionnaire.items {
      try FieldRule.checkCode(item.id.rawValue, "item '\(item.id)'")
      guard questionnaire.audience(item.audience) != nil else {
        throw StoreError.unknown(.audience, code: item.audience.rawValue)
      }
    }
  }

  /// Writes audiences, items and what each item offers.
  func insert(into database: Database, version: Int64) throws {
    var audiences: [AudienceCode: Int64] = [:]
    for audience in questionnaire.audiences {
      try database.run(
        "INSERT INTO audience (version, code, kind) VALUES (?, ?, ?)",
        [version, audience.code.rawValue, audience.kind.key])
      audiences[audience.code] = database.lastInsertedRowID
    }
    for module in questionnaire.modules {
      for topic in module.topics {
        for item in topic.items {
          try database.run(
            """
            INSERT INTO item (version, audience, code, topic, module) VALUES (?, ?, ?, ?, ?)
            """,
            [
              version, audiences[item.audience], item.id.rawValue, topic.id.rawValue,
              module.id.rawValue,
            ])
          try insertChoices(of: item, key: database.lastInsertedRowID, into: database)
        }
      }
    }
  }

  private func insertChoices(of item: Item, key: Int64, into database: Database) throws {
    let reasons = questionnaire.reasons(for: item)
    for state in states(of: item, hasReasons: !reasons.isEmpty) {
      try database.run("INSERT INTO item_state VALUES (?, ?)", [key, state.rawValue])
    }
    for (index, option) in (questionnaire.scale(item.scale)?.options ?? []).enumerated() {
      try database.run(
        "INSERT INTO item_option VALUES (?, ?, ?)", [key, index + 1, option.code.rawValue])
    }
    for (index, reason) in reasons.enumerated() {
      try database.run(
        "INSERT INTO item_reason VALUES (?, ?, ?)", [key, index + 1, reason.code.rawValue])
    }
  }

  /// What an item may be answered with (`scoring.md` B).
  private func states(of item: Item, hasReasons: Bool) -> [StateKey] {
    var states: [StateKey] = [.blank, .answered, .skipped]
    if hasReasons { states.append(.notApplicable) }
    if questionnaire.audience(item.audience)?.kind == .organisation {
      states += [.doneByParent, .collecting]
    } else {
      if item.part == .seen { states.append(.notObserved) }
      if item.isSensitive { states.append(.declined) }
    }
    return states
  }
}

/// The keys of table `answer_state`.
enum StateKey: Int, Sendable {
  case blank = 0
  case answered = 1
  case notApplicable = 2
  case doneByParent = 3
  case notObserved = 4
  case declined = 5
  case collecting = 6
  case skipped = 7

  /// The state's word in files: `blank` with the mark is `skipped`.
  var code: String {
    switch self {
    case .skipped: "skipped"
    case .blank: AnswerState.blank.rawValue
    case .answered: AnswerState.answered.rawValue
    case .notApplicable: AnswerState.notApplicable.rawValue
    case .doneByParent: AnswerState.doneByParent.rawValue
    case .notObserved: AnswerState.notObserved.rawValue
    case .declined: AnswerState.declined.rawValue
    case .collecting: AnswerState.collecting.rawValue
    }
  }
}

extension AudienceKind {
  /// The number that stands for the kind in tables.
  var key: Int { self == .person ? 1 : 2 }
}
