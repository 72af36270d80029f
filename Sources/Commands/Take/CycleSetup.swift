import AssessmentModel
import AssessmentStore
import TerminalInterview

/// Sets up a cycle with one affiliate, for those who have no organisers.
struct CycleSetup {
  let database: AssessmentDatabase
  let environment: CommandEnvironment

  /// Adds what a person said, all or nothing.
  ///
  /// - Throws: `StoreError` when there is such a cycle already, or when it cannot be stored.
  func add(_ setup: TakeSetup) throws {
    try addCycle(
      setup.cycle, organisation: setup.organisation, version: try version(setup.questionnaire),
      form: nil, affiliate: Affiliate(code: Self.code(for: setup.affiliate), name: setup.affiliate))
  }

  /// Adds a cycle and an affiliate to try the questions of a version out.
  ///
  /// - Parameter form: What persons are asked; nil for what the questionnaire says.
  /// - Throws: `StoreError` when SQLite cannot store them.
  func addTrial(of version: PublishedQuestionnaire, form: QuestionnaireForm?) throws {
    let texts = version.texts(in: version.questionnaire.baseLanguage)
    let organisation = texts.text(.organisation) ?? texts[.title]
    let cycle = CycleCode(String(environment.today.prefix(4)))
    try addCycle(
      cycle, organisation: organisation, version: version, form: form,
      affiliate: Affiliate(code: "trial", name: organisation))
  }

  /// A version, published here before anything refers to it.
  private func version(_ reference: QuestionnaireReference) throws -> PublishedQuestionnaire {
    let version = try QuestionnaireLibrary(database).version(
      "\(reference.id)@\(reference.version)")
    try database.publish(version, at: environment.now())
    return version
  }

  private func addCycle(
    _ code: CycleCode, organisation: String, version: PublishedQuestionnaire,
    form: QuestionnaireForm?, affiliate: Affiliate
  ) throws {
    let questionnaire = version.questionnaire
    let person = questionnaire.audiences.first { $0.kind == .person }
    try database.addCycle(
      AssessmentCycle(
        code: code, organisation: organisation, questionnaire: version.reference,
        form: form ?? person?.form ?? .full, minimumCell: questionnaire.policy.minimumCell),
      with: affiliate, at: environment.now())
  }

  /// A code to type in commands; given once and never changed with the name.
  static func code(for name: String) -> AffiliateCode {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var code = words.joined(separator: "-").prefix(40)
    while code.hasSuffix("-") { code.removeLast() }
    return AffiliateCode(code.isEmpty ? "company" : String(code))
  }
}
