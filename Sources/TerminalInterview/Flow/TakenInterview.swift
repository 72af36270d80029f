import AssessmentModel
import Interview

/// The interview of one assessment with all that belongs to it, from its start or resumption on.
final class TakenInterview {
  let cycle: AssessmentCycle
  let affiliate: Affiliate
  let audience: Audience
  /// Who answers for an organisation; nil for persons.
  let contributor: String?
  let visit: Visit
  var assessment: Assessment
  var session: InterviewSession
  /// The affiliates of the cycle, this one included; offered where another company does something.
  var companies: [Affiliate] = []

  /// How the respondent came to the assessment.
  enum Visit {
    /// Began it just now.
    case first
    /// Takes part in what others began.
    case joining
    /// Was here before.
    case again
  }

  /// What can be said about an assessment before its answers are loaded.
  struct Facts {
    let cycle: AssessmentCycle
    let affiliate: Affiliate
    let audience: Audience
    let contributor: String?
    let visit: Visit
  }

  init(_ facts: Facts, assessment: Assessment, session: InterviewSession) {
    cycle = facts.cycle
    affiliate = facts.affiliate
    audience = facts.audience
    contributor = facts.contributor
    visit = facts.visit
    self.assessment = assessment
    self.session = session
  }

  var state: InterviewState { session.state }
  var isOrganisation: Bool { audience.kind == .organisation }
  var facts: Facts {
    Facts(
      cycle: cycle, affiliate: affiliate, audience: audience, contributor: contributor,
      visit: visit)
  }

  /// Whether a question waits for its first answer, or the assessment for being submitted.
  var hasOpenQuestions: Bool {
    assessment.isOpen && (state.firstOpenStep != nil || !state.blankItems.isEmpty)
  }
}
