public import AssessmentModel
public import FoundationEssentials

/// What one assessment asks, and in which order: the part that answers do not change.
public struct InterviewPlan: Sendable {
  /// The questionnaire's structure.
  public let questionnaire: Questionnaire
  /// Who answers.
  public let audience: Audience
  /// Which items are asked.
  public let form: QuestionnaireForm
  /// The modules in the order in which this assessment asks them.
  public let modules: [PracticeModule]

  private let index: QuestionnaireIndex

  /// Plans the interview of one assessment; its id decides the rotation.
  public init(
    questionnaire: Questionnaire, audience: Audience, form: QuestionnaireForm, assessment: UUID
  ) {
    self.questionnaire = questionnaire
    self.audience = audience
    self.form = form
    modules = questionnaire.moduleOrder(for: assessment, audience: audience)
    index = QuestionnaireIndex(questionnaire)
  }

  /// Whether the respondent is an organisation, which gives notes, comments and evidence.
  public var isOrganisation: Bool { audience.kind == .organisation }

  /// Where an item stands; nil when the questionnaire has none such.
  public func place(of item: ItemID) -> ItemPlace? {
    index[item]
  }

  /// The items of a module that the form asks, in order, whatever the routing says.
  public func items(in module: PracticeModule) -> [Item] {
    module.topics.flatMap(\.items).filter {
      questionnaire.isInForm($0, audience: audience, form: form)
    }
  }

  /// The modules that a routing question decides on, in questionnaire order; empty for
  /// organisations.
  ///
  /// They are asked first, so that the number of questions is known from then on.
  public var routedModules: [ModuleID] {
    isOrganisation ? [] : questionnaire.modules.filter(\.isRouted).map(\.id)
  }

  /// All steps for the given routing answers: routing questions, then items by module.
  public func steps(routing: [ModuleID: Bool]) -> [InterviewStep] {
    let asked = modules.filter {
      questionnaire.isAsked($0, audience: audience, routing: routing)
    }
    return routedModules.map(InterviewStep.routing)
      + asked.flatMap { items(in: $0).map { InterviewStep.item($0.id) } }
  }
}

/// One place where the interview can stand.
public enum InterviewStep: Hashable, Sendable {
  /// The question whether a module belongs to the person's work.
  case routing(ModuleID)
  /// A question of the questionnaire.
  case item(ItemID)
  /// Behind the last question: review, submit or pause.
  case end
}
