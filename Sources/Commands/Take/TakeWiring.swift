import AssessmentModel
import AssessmentStore
import FoundationEssentials
import Interview
import Reporting
import TerminalInterview
import TerminalIO
import Wording

/// Ties the conversation of `take` to a database.
struct TakeWiring {
  let database: AssessmentDatabase
  let access: DatabaseAccess
  let environment: CommandEnvironment
  /// Whether a person's result is drawn with bars beside the numbers.
  let showsBars: Bool

  /// Everything the conversation needs.
  ///
  /// - Throws: `StoreError` when the database cannot be read.
  func services() throws -> TakeServices {
    TakeServices(
      setting: try setting(), cycles: cycles, beginning: beginning, assessments: assessments,
      keeping: (work, submission))
  }

  /// The closures of a conversation about a version in which nothing is stored.
  ///
  /// - Throws: `StoreError` when SQLite cannot keep it in memory.
  static func trial(
    of version: PublishedQuestionnaire, form: QuestionnaireForm? = nil, access: DatabaseAccess,
    environment: CommandEnvironment, showsBars: Bool
  ) throws -> TakeServices {
    let database = try access.trial(of: version)
    try CycleSetup(database: database, environment: environment)
      .addTrial(of: version, form: form)
    var services = try TakeWiring(
      database: database, access: access, environment: environment, showsBars: showsBars
    ).services()
    services.setting.isTrial = true
    return services
  }

  private func setting() throws -> TakeSetting {
    var setting = TakeSetting(today: { environment.today }, timeText: environment.timeText)
    if access.location.source == .option {
      let option = " --database '\(access.location.path)'"
      setting.continueCommand += option
      setting.reportCommand += option
    }
    setting.failureText = { error, language in
      Wording(language: Language(code: language.rawValue) ?? .english).sentence(for: error)
    }
    setting.isPersonal = try database.databaseFacts().purpose == .personal
    if environment.terminals.input, let editor = TextEditor(environment) {
      setting.editText = { try editor.edited($0) }
    }
    setting.keepText = { text in
      (try? environment.stateFolder()).flatMap {
        try? PrivateFile.make(text, in: $0, name: "not-saved")
      }
    }
    return setting
  }

  private var cycles: CycleServices {
    CycleServices(
      open: { try database.openCycles().filter { try !database.affiliates(of: $0.code).isEmpty } },
      affiliates: { try database.affiliates(of: $0) },
      questionnaire: { try database.publishedQuestionnaire($0) })
  }

  private var beginning: BeginningServices {
    BeginningServices(
      openFile: { throw KitFile.refusal(of: environment.absolutePath($0), shownAs: $0) },
      questionnaires: { try QuestionnaireLibrary(database).newest() },
      setUp: { try CycleSetup(database: database, environment: environment).add($0) },
      tryOut: {
        try TakeWiring.trial(
          of: $0, access: access, environment: environment, showsBars: showsBars)
      })
  }

  private var assessments: AssessmentServices {
    AssessmentServices(
      byCode: { try database.findAssessment(code: $0, in: $1) },
      personal: { cycle, audience in
        try database.ownAssessments(of: cycle).last { $0.audience == audience }
      },
      ofAffiliate: { affiliate, cycle, audience in
        try database.organisationAssessments(of: cycle).map(\.assessment)
          .first { $0.affiliate == affiliate && $0.audience == audience }
      },
      start: start)
  }

  private func start(_ wanted: TakeStart) throws -> StartedAssessment {
    let start = AssessmentStart(
      id: environment.makeID(), cycle: wanted.cycle.code, affiliate: wanted.affiliate,
      department: wanted.department, audience: wanted.audience.code, language: wanted.language,
      startedAt: environment.now())
    guard wanted.audience.kind == .person else {
      return StartedAssessment(
        assessment: try database.startOrganisationAssessment(start), code: nil)
    }
    while true {
      guard let code = OwnCode(random: environment.randomDigits(9)) else {
        throw CommandFailure(.software, "no code can be made; try again")
      }
      do {
        return StartedAssessment(
          assessment: try database.startPersonAssessment(start, code: code), code: code)
      } catch StoreError.codeTaken {
        continue
      }
    }
  }
}

// MARK: - Answers

extension TakeWiring {
  private var work: WorkServices {
    WorkServices(
      load: load,
      recorder: {
        DatabaseRecorder(database, assessment: $0, contributor: $1, environment).recorder
      },
      contributors: { try database.contributors(of: $0.id).map(\.name) },
      recordClosing: { assessment, comment in
        try database.setClosingComment(comment, in: assessment.id)
        return try again(assessment)
      },
      recordLanguage: { assessment, language in
        try database.setLanguage(language, in: assessment.id)
        return try again(assessment)
      })
  }

  private func load(_ assessment: Assessment, _ contributor: String?) throws -> LoadedAssessment {
    let isKnown =
      try contributor.map { name in
        try database.contributors(of: assessment.id).contains { $0.name == name }
      } ?? true
    let position =
      isKnown ? try database.position(in: assessment.id, contributor: contributor) : nil
    return LoadedAssessment(
      answers: try database.answers(of: assessment.id),
      position: position.map { InterviewStep.item($0) })
  }

  private var submission: SubmissionServices {
    SubmissionServices(
      submit: { try database.submit($0.id, approval: $1, at: environment.now()) },
      beginCorrection: { try database.beginCorrection(of: $0.id) },
      result: { assessment, language, columns in
        let library = AssessmentLibrary(database)
        let flow = TextFlow(columns: columns, width: { DisplayWidth().cells(of: $0) })
        return OwnResult(try library.counting(assessment), language: language, flow: flow)
          .text(showsBars: showsBars)
      })
  }

  private func again(_ assessment: Assessment) throws -> Assessment {
    guard let stored = try database.assessment(assessment.id) else {
      throw StoreError.unknown(.assessment, code: assessment.id.uuidString)
    }
    return stored
  }
}
