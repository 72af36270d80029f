import AssessmentModel
import Interview
import Wording

// An organisation: one assessment per affiliate and cycle, in which named colleagues work.
extension TakeFlow {
  func takeAsOrganisation(_ audience: Audience, at place: TakePlace) throws {
    let affiliate = try chooseAffiliate(of: place.cycle)
    let found = try services.assessments.ofAffiliate(
      affiliate.code, place.cycle.code, audience.code)
    if found == nil { try showFirstPage(of: audience, for: affiliate, at: place) }

    let known = try found.map(services.work.contributors) ?? []
    let contributor = try enterContributor(known: known, affiliate, place.cycle)
    let facts = TakenInterview.Facts(
      cycle: place.cycle, affiliate: affiliate, audience: audience, contributor: contributor,
      visit: found == nil ? .first : known.contains(contributor) ? .again : .joining)
    if let found {
      if facts.visit == .joining { try showFirstPage(of: audience, for: affiliate, at: place) }
      return try goOn(facts, found, at: place)
    }

    let start = TakeStart(
      cycle: place.cycle, affiliate: affiliate.code, audience: audience, language: screen.language)
    let started = try attempt { try services.assessments.start(start) }
    try begin(facts, started.assessment, at: place)
  }

  /// Who answers; a name that is new here is confirmed, because colleagues will read it.
  private func enterContributor(
    known: [String], _ affiliate: Affiliate, _ cycle: AssessmentCycle
  ) throws -> String {
    let field = TakeField(
      key: .contributor, prompt: TakeText(StartPhrase.contributorPrompt), known: known,
      limit: InterviewLimits.longestContributor)
    while true {
      guard let name = try screen.enter(field) else { throw TakeStop.closed }
      if known.contains(name) { return name }
      let title = TakeText { words in
        words(
          StartPhrase.confirmContributor,
          [
            "affiliate": affiliate.name(in: words.language), "cycle": cycle.code.rawValue,
            "name": name,
          ])
      }
      switch try screen.choose(.confirmation(title, canChange: true)) {
      case "yes": return name
      case "no": try screen.show([TakeText(StartPhrase.chooseAgain)])
      default: throw TakeStop.closed
      }
    }
  }
}
