internal import AssessmentModel
internal import Scoring
internal import Wording

/// The program's own words for reports in one language.
struct ReportWords: Sendable {
  private let wording: Wording

  /// Takes English where the program does not speak a questionnaire's language.
  ///
  /// - Parameter texts: The questionnaire whose parts are named as its readers call them; nil when
  ///   several are spoken of.
  init(_ language: LanguageCode, of texts: QuestionnaireTexts?) {
    let spoken = Language(code: language.rawValue) ?? .english
    let named = texts?.language.rawValue == spoken.code ? texts : nil
    wording = Wording(
      language: spoken,
      partNames: PartNames(
        group: named?.text(.groupWord), groups: named?.text(.groupsWord),
        module: named?.text(.moduleWord), modules: named?.text(.modulesWord)))
  }

  /// A phrase with its slots filled.
  func callAsFunction(_ phrase: some Phrase, _ slots: [String: String] = [:]) -> String {
    wording(phrase, slots)
  }

  /// Texts as a list in words: `a record and an indicator`.
  func list(_ texts: [String]) -> String {
    wording.list(texts)
  }

  /// Ids as a list in words.
  func list(_ items: [ItemID]) -> String {
    wording.list(items.map(\.rawValue))
  }

  /// Texts one after the other that may hold commas themselves: `corrected; moved`.
  func series(_ texts: [String]) -> String {
    guard let first = texts.first else { return "" }
    return texts.dropFirst().reduce(first) {
      self(ReportPhrase.series, ["items": $0, "item": $1])
    }
  }

  /// A label and what belongs to it.
  func labelled(_ label: String, _ text: String) -> String {
    self(CommonPhrase.labelled, ["label": label, "text": text])
  }
}

// MARK: - Standing of a score

extension ReportWords {
  /// The short reason why there is no score (`scoring.md` C3).
  func reason(_ reason: NotRatedReason) -> String {
    let phrase: RatingPhrase =
      switch reason {
      case .nothingAsked: .nothingAsked
      case .noWeight: .noWeight
      case .notApplicable: .notApplicable
      case .coverage: .coverage
      case .tooFew: .tooFew
      case .modules: .modules
      }
    return self(phrase)
  }

  /// `not rated (reason)`.
  func notRated(_ reason: NotRatedReason) -> String {
    self(RatingPhrase.notRated, ["reason": self.reason(reason)])
  }

  /// `11 of 13 modules rated`.
  func modulesRated(_ counts: ModuleCounts) -> String {
    self(
      ReportPhrase.modulesRated,
      ["rated": String(counts.rated), "total": String(counts.total)])
  }

  /// Why a band is withheld (`scoring.md` E).
  func obstacle(_ obstacle: BandObstacle) -> String {
    switch obstacle {
    case .criticalFlags: self(RatingPhrase.hasCriticalFlag)
    case .notApplicable(_, let limit):
      self(RatingPhrase.tooMuchNotApplicable, ["limit": percent(limit)])
    case .collecting: self(RatingPhrase.stillCollecting)
    case .answered(_, let limit): self(RatingPhrase.tooFewAnswers, ["limit": percent(limit)])
    case .modules: self(RatingPhrase.modulesNotRated)
    }
  }

  /// A limit as a percentage without needless decimals: `30`, but `33.3` for a third.
  func percent(_ limit: Ratio) -> String {
    let exact = (limit * 100).exactText
    return exact.contains("/") ? limit.percentText() : exact
  }
}

// MARK: - Answers

extension ReportWords {
  /// A state in words.
  func state(_ state: AnswerState) -> String {
    let phrase: AnswerPhrase =
      switch state {
      case .answered: .answered
      case .notApplicable: .notApplicable
      case .doneByParent: .doneByParent
      case .notObserved: .notObserved
      case .declined: .declined
      case .collecting: .collecting
      case .blank: .blank
      case .notAsked: .notAsked
      }
    return self(phrase)
  }

  /// A number of items in a state.
  func count(_ count: Int, of state: AnswerState) -> String {
    self(ReportPhrase.flagCount, ["flag": self.state(state), "count": String(count)])
  }

  /// What keeps an item out of the scores, with reason and note or the company's name.
  func excuse(_ value: AnswerValue?, audience: AudienceCode, texts: QuestionnaireTexts) -> String {
    switch value {
    case .notApplicable(let code, let note):
      let reason = texts[.label(of: code, for: audience)]
      guard let note else { return self(AnswerPhrase.notApplicableReason, ["reason": reason]) }
      return self(AnswerPhrase.notApplicableNote, ["reason": reason, "note": note])
    case .doneByParent(let company): return self(AnswerPhrase.doneByCompany, ["company": company])
    case .skipped: return self(AnswerPhrase.skipped)
    default: return state(value?.state ?? .blank)
    }
  }

  /// A kind of evidence in words.
  func evidence(_ kind: EvidenceKind) -> String {
    let phrase: AnswerPhrase =
      switch kind {
      case .example: .example
      case .document: .document
      case .record: .record
      case .indicator: .indicator
      case .check: .check
      }
    return self(phrase)
  }

  /// Kinds of evidence as a list in words: `a record and an indicator`.
  func list(_ kinds: [EvidenceKind]) -> String {
    list(
      kinds.map { kind in
        let phrase: AnswerPhrase =
          switch kind {
          case .example: .anExample
          case .document: .aDocument
          case .record: .aRecord
          case .indicator: .anIndicator
          case .check: .aCheck
          }
        return self(phrase)
      })
  }
}
