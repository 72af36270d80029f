public import AssessmentModel
public import FoundationEssentials
public import Interview

/// What the conversation of `take` needs from the world outside, as closures.
///
/// A closure that throws while it reads ends the conversation with its error; one that throws while
/// it writes leads to "NOT SAVED", with a second try.
public struct TakeServices {
  /// Where the conversation takes place.
  public var setting: TakeSetting
  /// Reads cycles and what belongs to them.
  public var cycles: CycleServices
  /// Helps where no cycle is open.
  public var beginning: BeginningServices
  /// Finds and begins assessments.
  public var assessments: AssessmentServices
  /// Loads and keeps what is said in an assessment.
  public var work: WorkServices
  /// Submits assessments, and what follows.
  public var submission: SubmissionServices

  /// Makes the services from their groups.
  public init(
    setting: TakeSetting, cycles: CycleServices, beginning: BeginningServices,
    assessments: AssessmentServices, keeping: (WorkServices, SubmissionServices)
  ) {
    self.setting = setting
    self.cycles = cycles
    self.beginning = beginning
    self.assessments = assessments
    (work, submission) = keeping
  }
}

/// Where a conversation takes place.
public struct TakeSetting {
  /// Whether the database is the person's own, so that no code is asked for.
  public var isPersonal = false
  /// Whether nothing is stored; the respondent is told so.
  public var isTrial = false
  /// The command that goes on after a pause.
  public var continueCommand = "ccms take"
  /// The command that shows an organisation's scores, without its selection.
  public var reportCommand = "ccms report show"
  /// The day as `2026-11-30`, offered as the day of approval.
  public var today: () -> String
  /// A time in words of a language.
  public var timeText: (Date, LanguageCode) -> String
  /// An error of a service in words of a language.
  public var failureText: (any Error, LanguageCode) -> String = { error, _ in "\(error)" }
  /// What an author who tries a questionnaire out is told beside a question; none for respondents.
  public var remarks: (ItemID) -> [String] = { _ in [] }
  /// Opens an editor with a text and returns what it was left with, nil when it was given up; nil
  /// where there is no editor.
  public var editText: ((String) throws -> String?)?
  /// Keeps a text that could not be stored in a file of its own and returns the file's path, nil
  /// when that failed too; nil where that is not done.
  public var keepText: ((String) -> String?)?

  /// Makes a setting that is shared, stores everything and has neither editor nor recovery files.
  public init(
    today: @escaping () -> String, timeText: @escaping (Date, LanguageCode) -> String
  ) {
    self.today = today
    self.timeText = timeText
  }
}

/// Reads cycles and what belongs to them.
public struct CycleServices {
  /// The cycles that take answers now.
  public var open: () throws -> [AssessmentCycle]
  /// The affiliates of a cycle in the order shown; at least one.
  public var affiliates: (CycleCode) throws -> [Affiliate]
  /// A published version with its texts.
  public var questionnaire: (QuestionnaireReference) throws -> PublishedQuestionnaire

  /// Makes the group.
  public init(
    open: @escaping () throws -> [AssessmentCycle],
    affiliates: @escaping (CycleCode) throws -> [Affiliate],
    questionnaire: @escaping (QuestionnaireReference) throws -> PublishedQuestionnaire
  ) {
    self.open = open
    self.affiliates = affiliates
    self.questionnaire = questionnaire
  }
}

/// Helps where no cycle is open.
public struct BeginningServices {
  /// Takes in a file from the organisers; throws an error that says in words why it cannot be used.
  public var openFile: (String) throws -> Void
  /// The questionnaires that a cycle can be set up with, each in its newest version; at least one.
  public var questionnaires: () throws -> [PublishedQuestionnaire]
  /// Sets up a cycle with one affiliate.
  public var setUp: (TakeSetup) throws -> Void
  /// The services of a place where nothing is stored, with an open cycle of a version and an
  /// affiliate.
  public var tryOut: (PublishedQuestionnaire) throws -> TakeServices

  /// Makes the group.
  public init(
    openFile: @escaping (String) throws -> Void,
    questionnaires: @escaping () throws -> [PublishedQuestionnaire],
    setUp: @escaping (TakeSetup) throws -> Void,
    tryOut: @escaping (PublishedQuestionnaire) throws -> TakeServices
  ) {
    self.openFile = openFile
    self.questionnaires = questionnaires
    self.setUp = setUp
    self.tryOut = tryOut
  }
}

/// What somebody who sets up a cycle says about it.
public struct TakeSetup: Hashable, Sendable {
  /// The version that is asked.
  public var questionnaire: QuestionnaireReference
  /// The name of the organisation that runs the cycle.
  public var organisation: String
  /// The name of the one affiliate.
  public var affiliate: String
  /// The code of the cycle, mostly a year.
  public var cycle: CycleCode
}

/// Finds and begins assessments.
public struct AssessmentServices {
  /// The assessment of a code in a cycle; nil when the code is unknown there.
  public var byCode: (OwnCode, CycleCode) throws -> Assessment?
  /// The person's assessment in a personal database; nil when none was begun.
  public var personal: (CycleCode, AudienceCode) throws -> Assessment?
  /// The one assessment of an affiliate; nil when none was begun.
  public var ofAffiliate: (AffiliateCode, CycleCode, AudienceCode) throws -> Assessment?
  /// Begins an assessment.
  public var start: (TakeStart) throws -> StartedAssessment

  /// Makes the group.
  public init(
    byCode: @escaping (OwnCode, CycleCode) throws -> Assessment?,
    personal: @escaping (CycleCode, AudienceCode) throws -> Assessment?,
    ofAffiliate: @escaping (AffiliateCode, CycleCode, AudienceCode) throws -> Assessment?,
    start: @escaping (TakeStart) throws -> StartedAssessment
  ) {
    self.byCode = byCode
    self.personal = personal
    self.ofAffiliate = ofAffiliate
    self.start = start
  }
}

/// With what an assessment is begun.
public struct TakeStart: Hashable, Sendable {
  /// The cycle.
  public var cycle: AssessmentCycle
  /// The affiliate.
  public var affiliate: AffiliateCode
  /// The person's department; nil for organisations and for "would rather not say".
  public var department: DepartmentCode?
  /// Who answers; its form is the cycle's for persons, and full for organisations.
  public var audience: Audience
  /// The language of the conversation so far.
  public var language: LanguageCode
}

/// An assessment that was just begun.
public struct StartedAssessment: Hashable, Sendable {
  /// The assessment.
  public var assessment: Assessment
  /// The person's code, of which only the hash is stored; nil for organisations and where nothing
  /// is stored.
  public var code: OwnCode?

  /// Makes the pair.
  public init(assessment: Assessment, code: OwnCode?) {
    self.assessment = assessment
    self.code = code
  }
}

/// Loads and keeps what is said in an assessment; the contributor is nil for persons.
public struct WorkServices {
  /// The answers of the current revision and where the contributor stopped; a contributor who is new
  /// to the assessment is added.
  public var load: (Assessment, String?) throws -> LoadedAssessment
  /// Where changes of answers go.
  public var recorder: (Assessment, String?) -> AnswerRecorder
  /// The contributors of an organisation's assessment so far, by name or function.
  public var contributors: (Assessment) throws -> [String]
  /// Stores a person's closing comment, nil takes it away; returns the assessment as stored.
  public var recordClosing: (Assessment, String?) throws -> Assessment
  /// Stores the language chosen last; returns the assessment as stored.
  public var recordLanguage: (Assessment, LanguageCode) throws -> Assessment

  /// Makes the group.
  public init(
    load: @escaping (Assessment, String?) throws -> LoadedAssessment,
    recorder: @escaping (Assessment, String?) -> AnswerRecorder,
    contributors: @escaping (Assessment) throws -> [String],
    recordClosing: @escaping (Assessment, String?) throws -> Assessment,
    recordLanguage: @escaping (Assessment, LanguageCode) throws -> Assessment
  ) {
    self.load = load
    self.recorder = recorder
    self.contributors = contributors
    self.recordClosing = recordClosing
    self.recordLanguage = recordLanguage
  }
}

/// What an assessment holds when it is taken up.
public struct LoadedAssessment: Hashable, Sendable {
  /// The answers of the current revision.
  public var answers: [Answer]
  /// The step shown last; nil when it is not known.
  public var position: InterviewStep?

  /// Makes the content.
  public init(answers: [Answer] = [], position: InterviewStep? = nil) {
    self.answers = answers
    self.position = position
  }
}

/// Submits assessments, and what follows.
public struct SubmissionServices {
  /// Seals the current revision; the approval is nil for persons. Returns the assessment as stored.
  public var submit: (Assessment, Approval?) throws -> Assessment
  /// Begins the next revision of a submitted assessment, with all its answers; returns it.
  public var beginCorrection: (Assessment) throws -> Assessment
  /// A person's own result in words, lines of at most so many columns.
  public var result: (Assessment, LanguageCode, Int) throws -> String

  /// Makes the group.
  public init(
    submit: @escaping (Assessment, Approval?) throws -> Assessment,
    beginCorrection: @escaping (Assessment) throws -> Assessment,
    result: @escaping (Assessment, LanguageCode, Int) throws -> String
  ) {
    self.submit = submit
    self.beginCorrection = beginCorrection
    self.result = result
  }
}
