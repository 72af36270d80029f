import AssessmentModel
import AssessmentStore
import TerminalInterview

/// Sets up a cycle with one affiliate, for those who have no organisers.
struct CycleSetup {
  let database: AssessmentDatabase
  let environment: CommandEnvironment

  /// Adds what a person said; going on after an interrupted attempt adds what is missing.
  ///
  /// - Throws: `StoreError` when the cycle is there with an affiliate, or cannot be stored.
  func add(_ setup: TakeSetup) throws {
    if try database.cycle(setup.cycle)?.isClosed != false {
      try addCycle(
        setup.cycle, organisation: setup.organisation, version: try version(setup.questionnaire))
    }
    try database.addAffiliate(
      Affiliate(code: Self.code(for: setup.affiliate), name: setup.affiliate), to: setup.cycle)
  }

  /// Adds a cycle and an affiliate to try the questions of a version out.
  ///
  /// - Throws: `StoreError` when SQLite cannot store them.
  func addTrial(of version: PublishedQuestionnaire) throws {
    let texts = version.texts(in: version.questionnaire.baseLanguage)
    let organisation = texts.text(.organisation) ?? texts[.title]
    let cycle = CycleCode(String(environment.today.prefix(4)))
    try addCycle(cycle, organisation: organisation, version: version)
    try database.addAffiliate(Affiliate(code: "trial", name: organisation), to: cycle)
  }

  /// A version, published here before anything refers to it.
  private func version(_ reference: QuestionnaireReference) throws -> PublishedQuestionnaire {
    let version = try QuestionnaireLibrary(database).version(
      "\(reference.id)@\(reference.version)")
    _ = try database.publish(version, at: environment.now())
    return version
  }

  private func addCycle(
    _ code: CycleCode, organisation: String, version: PublishedQuestionnaire
  ) throws {
    let questionnaire = version.questionnaire
    let person = questionnaire.audiences.first { $0.kind == .person }
    try database.addCycle(
      AssessmentCycle(
        code: code, organisation: organisation, questionnaire: version.reference,
        form: person?.form ?? .full, minimumCell: questionnaire.policy.minimumCell),
      at: environment.now())
  }

  /// A code to type in commands; given once and never changed with the name.
  static func code(for name: String) -> AffiliateCode {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let code = words.joined(separator: "-").prefix(40)
    return AffiliateCode(code.isEmpty ? "company" : String(code))
  }
}
