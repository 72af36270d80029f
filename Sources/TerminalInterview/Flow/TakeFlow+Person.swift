import AssessmentModel
import Interview
import Wording

// A person: anonymous, found again by a code that only the person has.
extension TakeFlow {
  /// How often a code may be typed in one conversation.
  static let codeTries = 5

  func takeAsPerson(_ audience: Audience, at place: TakePlace) throws {
    if let assessment = try knownAssessment(of: audience, at: place) {
      return try resume(assessment, at: place)
    }
    let (affiliate, department) = try chooseWhere(audience, at: place)
    let start = TakeStart(
      cycle: place.cycle, affiliate: affiliate.code, department: department?.code,
      audience: audience, language: screen.language)
    let started = try attempt { try services.assessments.start(start) }
    if let code = started.code, !services.setting.isTrial { try show(code) }
    let facts = TakenInterview.Facts(
      cycle: place.cycle, affiliate: affiliate, audience: audience, contributor: nil, visit: .first)
    try begin(facts, started.assessment, at: place)
  }

  /// Shows a new code, this once; the assessment that it opens exists by now.
  private func show(_ code: OwnCode) throws {
    let isPersonal = services.setting.isPersonal
    try screen.show(
      [
        TakeText(StartPhrase.codeShown, ["code": code.grouped]),
        TakeText { words in
          isPersonal
            ? words(StartPhrase.codeOnce) + " " + words(StartPhrase.codeNotAskedHere)
            : words(StartPhrase.codeOnce)
        },
      ], until: TakeText(StartPhrase.codeWrittenPrompt))
  }

  private func knownAssessment(of audience: Audience, at place: TakePlace) throws -> Assessment? {
    if services.setting.isTrial { return nil }
    if services.setting.isPersonal {
      return try services.assessments.personal(place.cycle.code, audience.code)
    }
    let choice = try screen.choose(
      TakeMenu(
        key: .code, title: TakeText(PlainPhrase.codeQuestion),
        options: [
          TakeOption("new", TakeText(PlainPhrase.codeNew)),
          TakeOption("own", TakeText(PlainPhrase.codeOwn)),
        ],
        zero: .close))
    switch choice {
    case "new": return nil
    case "own": return try enterCode(at: place)
    default: throw TakeStop.closed
    }
  }

  /// The assessment of a typed code; nil for Enter alone, which starts anew.
  ///
  /// A slip of the hand is told apart from a code that nobody has here.
  private func enterCode(at place: TakePlace) throws -> Assessment? {
    for _ in 1...Self.codeTries {
      let field = TakeField(
        key: .code, prompt: TakeText(StartPhrase.codePrompt), isNeeded: false)
      guard let typed = try screen.enter(field) else { return nil }
      guard let code = OwnCode(typed: typed) else {
        try screen.refuse(.code, TakeText(StartPhrase.codeMistyped))
        continue
      }
      if let assessment = try services.assessments.byCode(code, place.cycle.code) {
        return assessment
      }
      try screen.refuse(.code, TakeText(StartPhrase.codeUnknown))
    }
    try screen.show([TakeText(PlainPhrase.codeTriesUsed, ["count": String(Self.codeTries)])])
    throw TakeStop.paused
  }

  /// Affiliate and department, confirmed once; the first page comes before it.
  private func chooseWhere(
    _ audience: Audience, at place: TakePlace
  ) throws -> (Affiliate, Department?) {
    var hasRead = false
    while true {
      let affiliate = try chooseAffiliate(of: place.cycle)
      if !hasRead { try showFirstPage(of: audience, for: affiliate, at: place) }
      hasRead = true
      let department = try chooseDepartment(of: affiliate)
      switch try screen.choose(confirmation(affiliate, department, place.cycle)) {
      case "yes": return (affiliate, department)
      case "no": try screen.show([TakeText(StartPhrase.chooseAgain)])
      default: throw TakeStop.closed
      }
    }
  }

  private func chooseDepartment(of affiliate: Affiliate) throws -> Department? {
    guard !affiliate.departments.isEmpty else { return nil }
    let code = try screen.choose(
      TakeMenu(
        key: .department, title: TakeText(StartPhrase.departmentQuestion),
        options: affiliate.departments.map { TakeOption($0.code.rawValue, .plain($0.name)) }
          + [TakeOption("(none)", TakeText(StartPhrase.departmentNotSaid))]))
    return affiliate.departments.first { $0.code.rawValue == code }
  }

  private func confirmation(
    _ affiliate: Affiliate, _ department: Department?, _ cycle: AssessmentCycle
  ) throws -> TakeMenu {
    let title = TakeText { words in
      var slots = [
        "affiliate": affiliate.name(in: words.language), "cycle": cycle.code.rawValue,
      ]
      guard !affiliate.departments.isEmpty else { return words(StartPhrase.confirmPlace, slots) }
      slots["department"] = department?.name ?? words(PlainPhrase.departmentUnsaid)
      return words(StartPhrase.confirmPerson, slots)
    }
    let isChoice =
      try !affiliate.departments.isEmpty || services.cycles.affiliates(cycle.code).count > 1
    return .confirmation(title, canChange: isChoice)
  }
}

extension TakeMenu {
  /// Has who and where confirmed; a pipe confirms by going on.
  static func confirmation(_ title: TakeText, canChange: Bool) -> TakeMenu {
    let yes = TakeOption("yes", TakeText(CommonPhrase.yes))
    let no = TakeOption("no", TakeText(CommonPhrase.no))
    return TakeMenu(
      key: .confirm, title: title, options: canChange ? [yes, no] : [yes], zero: .close,
      pipedCode: "yes")
  }
}
