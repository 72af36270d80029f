import AssessmentModel
import Interview
import TerminalIO
import Wording

/// What is asked next, before and after the questions, whatever a renderer makes of it.
///
/// The flow owns the order of things and every call of a service; a screen owns the words, the keys
/// and the input.
final class TakeFlow {
  private(set) var services: TakeServices
  let screen: any TakeScreen
  /// The interview that is going on; nil before one was begun or taken up.
  var interview: TakenInterview?
  /// The questionnaire that the conversation is about; nil before a cycle is chosen.
  private(set) var questionnaire: PublishedQuestionnaire?

  init(_ services: TakeServices, screen: any TakeScreen) {
    self.services = services
    self.screen = screen
  }

  /// Leads through the whole conversation.
  ///
  /// - Throws: `TakeStop` when it ends in another way than by submitting or closing; what a service
  ///   throws while it reads.
  func run() throws {
    let cycle = try chooseCycle()
    let published = try services.cycles.questionnaire(cycle.questionnaire)
    use(published)
    try screen.show([
      TakeText { words in
        words(
          PlainPhrase.heading,
          [
            "title": words.texts[.title], "organisation": cycle.organisation,
            "cycle": cycle.code.rawValue,
          ])
      },
      TakeText { $0.texts[.purpose] },
    ])
    let place = TakePlace(cycle: cycle, published: published)
    let audience = try chooseAudience(of: published.questionnaire)
    switch audience.kind {
    case .person: try takeAsPerson(audience, at: place)
    case .organisation: try takeAsOrganisation(audience, at: place)
    }
  }

  /// From now on texts come from this questionnaire.
  func use(_ published: PublishedQuestionnaire) {
    questionnaire = published
    screen.use(published)
  }

  private func chooseAudience(of questionnaire: Questionnaire) throws -> Audience {
    let options = questionnaire.audiences.map { audience in
      TakeOption(audience.code.rawValue, TakeText { $0.texts[.label(of: audience.code)] })
    }
    let code = try screen.choose(
      TakeMenu(
        key: .audience, title: TakeText(StartPhrase.audienceQuestion), options: options,
        zero: .close, takesSingle: true))
    guard let audience = questionnaire.audience(AudienceCode(code)) else { throw TakeStop.closed }
    return audience
  }

  /// Has an affiliate chosen where there are several.
  func chooseAffiliate(of cycle: AssessmentCycle) throws -> Affiliate {
    let affiliates = try services.cycles.affiliates(cycle.code)
    let options = affiliates.map { affiliate in
      TakeOption(affiliate.code.rawValue, TakeText { affiliate.name(in: $0.language) })
    }
    let code = try screen.choose(
      TakeMenu(
        key: .affiliate, title: TakeText(PlainPhrase.affiliateQuestion), options: options,
        zero: .close, takesSingle: true))
    guard let affiliate = affiliates.first(where: { $0.code.rawValue == code }) else {
      throw TakeStop.closed
    }
    return affiliate
  }

  /// Shows the first page of an audience; its texts come from the questionnaire.
  func showFirstPage(of audience: Audience, for affiliate: Affiliate, at place: TakePlace) throws {
    let paragraphs = (0..<audience.firstPageParagraphs).map { number in
      TakeText { words in
        place.filled(
          words.texts[.firstPage(audience.code, paragraph: number + 1)], for: affiliate, in: words)
      }
    }
    guard !paragraphs.isEmpty else { return }
    try screen.show(paragraphs, until: TakeText(StartPhrase.firstPagePrompt))
  }

  /// Writes something, with as many tries as the respondent wants.
  func attempt<Result>(_ write: () throws -> Result) throws -> Result {
    while true {
      do {
        return try write()
      } catch {
        guard try screen.triesAgain(after: error) else { throw TakeStop.paused }
      }
    }
  }

  /// Goes on where nothing is stored.
  func useTrial(_ trial: TakeServices) {
    services = trial
  }
}

extension TakeOption {
  /// Number 0 where it leaves before anything was begun.
  static var close: TakeOption { TakeOption("close", TakeText(CommonPhrase.close)) }
}

/// The cycle that answers go to, and its questionnaire.
struct TakePlace {
  let cycle: AssessmentCycle
  let published: PublishedQuestionnaire

  /// A text of the first page with its slots filled.
  func filled(_ text: String, for affiliate: Affiliate, in words: TakeWords) -> String {
    let values = FirstPageSlot.allCases.map { slot in
      let value =
        switch slot {
        case .organisation: cycle.organisation
        case .affiliate: affiliate.name(in: words.language)
        case .cycle: cycle.code.rawValue
        case .minimumCell: String(cycle.minimumCell)
        case .contact: affiliate.contact ?? words(PlainPhrase.noContact)
        }
      return (slot.rawValue, value)
    }
    return words.filling(text, Dictionary(uniqueKeysWithValues: values))
  }
}
