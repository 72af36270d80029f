import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Interview
import TerminalInterview

/// The world outside a conversation, in memory: one organisation, its affiliates, what they answer.
final class SampleWorld {
  /// One assessment with what a store keeps about it.
  struct Held {
    var assessment: Assessment
    var code: OwnCode?
    var answers: [ItemID: Answer] = [:]
    var history: [Answer] = []
    var position: InterviewStep?
    var contributors: [String] = []
  }

  var cycles: [AssessmentCycle] = []
  var affiliates: [Affiliate] = []
  var published = SampleQuestionnaire.published
  /// Other questionnaires that a cycle can be set up with.
  var others: [PublishedQuestionnaire] = []
  /// Versions that cycles used before.
  var older: [PublishedQuestionnaire] = []
  var isPersonal = false
  var keepsTexts = false
  /// Thrown by writes, one each; the rest succeed.
  var failures: [any Error] = []
  var failureText: (any Error, LanguageCode) -> String = { error, _ in "\(error)" }
  var held: [Held] = []
  /// What a colleague stores just before the next answer is recorded; nil for nothing.
  var interference: Answer?
  var keptTexts: [String] = []
  /// What an editor leaves behind; nil where there is no editor.
  var edited: String?
  private let ids = CountingIDs()
  private var writes = 0

  /// One open cycle of one affiliate.
  static func open(departments: [Department] = []) -> SampleWorld {
    let world = SampleWorld()
    world.addCycle("2026", organisation: "Sample group")
    world.affiliates = [
      Affiliate(
        code: "seoul-hq", name: "Seoul HQ", names: ["ko": "서울 본사"],
        contact: "desk@example.org", reportingChannel: "hotline 110", departments: departments)
    ]
    return world
  }

  func addCycle(_ code: CycleCode, organisation: String) {
    cycles.append(
      AssessmentCycle(
        code: code, organisation: organisation, questionnaire: published.reference,
        closes: "2026-11-30"))
  }

  /// The services of this world.
  var services: TakeServices {
    var setting = TakeSetting(
      today: { "2026-11-22" },
      timeText: { _, language in
        language == "ko" ? "2026년 11월 22일 14:31" : "22 Nov 2026 14:31"
      })
    setting.isPersonal = isPersonal
    setting.failureText = failureText
    if let edited { setting.editText = { _ in edited } }
    if keepsTexts {
      setting.keepText = { [self] text in
        keptTexts.append(text)
        return "/state/draft-1.txt"
      }
    }
    return TakeServices(
      setting: setting, cycles: cycleServices, beginning: beginningServices,
      assessments: assessmentServices, keeping: (workServices, submissionServices))
  }

  private func write() throws {
    writes += 1
    if !failures.isEmpty { throw failures.removeFirst() }
  }

  private func place(of assessment: Assessment) throws -> Int {
    guard let place = held.firstIndex(where: { $0.assessment.id == assessment.id }) else {
      throw WorldError(description: "the assessment is not known")
    }
    return place
  }
}

/// A fault of the world outside.
struct WorldError: Error, CustomStringConvertible {
  let description: String
}

// MARK: - Services

extension SampleWorld {
  private var cycleServices: CycleServices {
    CycleServices(
      open: { [self] in cycles }, affiliates: { [self] _ in affiliates },
      questionnaire: { [self] reference in
        guard let found = ([published] + older).first(where: { $0.reference == reference }) else {
          throw WorldError(description: "the version is not known")
        }
        return found
      })
  }

  private var beginningServices: BeginningServices {
    BeginningServices(
      openFile: { path in
        throw WorldError(description: "'\(path)': not a file from the organisers")
      },
      questionnaires: { [self] in [published] + others },
      setUp: { [self] setup in
        try write()
        addCycle(setup.cycle, organisation: setup.organisation)
        affiliates = [Affiliate(code: "company", name: setup.affiliate)]
      },
      tryOut: { _ in
        var trial = SampleWorld.open().services
        trial.setting.isTrial = true
        return trial
      })
  }

  private var assessmentServices: AssessmentServices {
    AssessmentServices(
      byCode: { [self] code, cycle in
        held.first { $0.code == code && $0.assessment.cycle == cycle }?.assessment
      },
      personal: { [self] _, audience in
        held.first { $0.assessment.audience == audience }?.assessment
      },
      ofAffiliate: { [self] affiliate, _, audience in
        held.first {
          $0.assessment.affiliate == affiliate && $0.assessment.audience == audience
        }?.assessment
      },
      start: { [self] in try start($0) })
  }

  private func start(_ start: TakeStart) throws -> StartedAssessment {
    try write()
    let isPerson = start.audience.kind == .person
    let assessment = Assessment(
      id: ids.next(), cycle: start.cycle.code, affiliate: start.affiliate,
      department: start.department, audience: start.audience.code,
      form: isPerson ? start.cycle.form : .full, questionnaire: published.reference,
      language: start.language, startedAt: Date(timeIntervalSince1970: 0))
    let code = isPerson ? OwnCode(random: [1, 2, 3, 4, 5, 6, 7, 8, held.count]) : nil
    held.append(Held(assessment: assessment, code: code))
    return StartedAssessment(assessment: assessment, code: code)
  }

  private var workServices: WorkServices {
    WorkServices(
      load: { [self] assessment, contributor in
        let place = try place(of: assessment)
        if let contributor, !held[place].contributors.contains(contributor) {
          held[place].contributors.append(contributor)
        }
        return LoadedAssessment(
          answers: Array(held[place].answers.values), position: held[place].position)
      },
      recorder: { [self] in recorder(of: $0, by: $1) },
      contributors: { [self] in held[try place(of: $0)].contributors },
      recordClosing: { [self] assessment, comment in
        try write()
        return try change(assessment) { $0.closingComment = comment }
      },
      recordLanguage: { [self] assessment, language in
        try change(assessment) { $0.language = language }
      })
  }

  private func change(
    _ assessment: Assessment, _ edit: (inout Assessment) -> Void
  ) throws -> Assessment {
    let place = try place(of: assessment)
    edit(&held[place].assessment)
    return held[place].assessment
  }

  private func recorder(of assessment: Assessment, by contributor: String?) -> AnswerRecorder {
    AnswerRecorder(
      record: { [self] answer, step in
        try write()
        let place = try place(of: assessment)
        if let theirs = interference {
          held[place].answers[theirs.item] = theirs
          interference = nil
        }
        let before = held[place].answers[answer.item]
        if let before, before.changedAt != answer.changedAt {
          throw RecordingConflict(stored: before)
        }
        held[place].history.append(before ?? Answer(item: answer.item, value: nil))
        var stored = answer
        stored.contributor = contributor
        stored.changedAt = Date(timeIntervalSince1970: Double(writes))
        held[place].answers[answer.item] = stored
        held[place].position = step
        return stored
      },
      recordRouting: { [self] module, isAsked in
        try write()
        _ = try change(assessment) { $0.routing[module] = isAsked }
      },
      undo: { [self] in
        let place = try place(of: assessment)
        if let theirs = interference {
          interference = nil
          held[place].answers[theirs.item] = theirs
          throw RecordingConflict(stored: theirs)
        }
        guard let before = held[place].history.popLast() else { return nil }
        held[place].answers[before.item] = before
        return before
      },
      savePosition: { [self] in held[try place(of: assessment)].position = $0 })
  }

  private var submissionServices: SubmissionServices {
    SubmissionServices(
      submit: { [self] assessment, approval in
        try write()
        return try change(assessment) {
          $0.sealedRevision = $0.revision
          $0.submittedAt = Date(timeIntervalSince1970: 0)
          $0.approval = approval
        }
      },
      beginCorrection: { [self] assessment in
        try write()
        return try change(assessment) { $0.revision += 1 }
      },
      result: { _, language, columns in "Result    in \(language), \(columns) columns" })
  }
}
