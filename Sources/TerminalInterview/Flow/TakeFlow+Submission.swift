import AssessmentModel
import FoundationEssentials
import Interview
import Wording

// Submitting, and what is offered afterwards.
extension TakeFlow {
  /// Submits after a confirmation; false when the respondent goes back to the questions.
  func submit(at place: TakePlace) throws -> Bool {
    guard let interview else { return false }
    try screen.show(Self.beforeSubmission(interview))
    var approval: Approval?
    if interview.isOrganisation {
      approval = try enterApproval(for: interview)
    } else {
      try enterClosing(for: interview)
    }
    let choice = try screen.choose(
      TakeMenu(
        key: .submit, title: TakeText { Self.question(approval, in: $0) },
        options: [TakeOption("submit", TakeText(SubmissionPhrase.submitNow))],
        zero: TakeOption("back", TakeText(SubmissionPhrase.notYet)), pipedCode: "submit"))
    guard choice == "submit" else { return false }
    interview.assessment = try attempt {
      try services.submission.submit(interview.assessment, approval)
    }
    let timeText = services.setting.timeText
    try screen.show([TakeText { Self.receipt(of: interview, timeText, in: $0) }])
    if interview.isOrganisation { try showReportCommand() }
    return true
  }

  /// How much is answered, and what an organisation should see before somebody signs.
  private static func beforeSubmission(_ interview: TakenInterview) -> [TakeText] {
    let state = interview.state
    let counts = TakeText { $0.counts(of: state.progress) }
    guard interview.isOrganisation else {
      let blank = state.blankItems.count + state.openRouting.count
      let allowed = TakeText(SubmissionPhrase.blanksAllowed, ["blank": String(blank)])
      return blank == 0 ? [counts] : [counts, allowed]
    }
    let collecting = state.review(.collecting).count
    let capped = state.askedItems.compactMap { EvidenceNote(of: $0, in: state) }
    var lines = [counts]
    if collecting > 0 {
      lines.append(TakeText(SubmissionPhrase.collectingOpen, ["count": String(collecting)]))
    }
    if !capped.isEmpty {
      lines.append(TakeText(SubmissionPhrase.evidenceMissing, ["count": String(capped.count)]))
    }
    let notes = capped.map { note in
      TakeText { words in
        let id = words.id(of: note.item, in: state)
        return words(CommonPhrase.labelled, ["label": id, "text": note.text(in: words)])
      }
    }
    return lines + notes
  }

  private func enterClosing(for interview: TakenInterview) throws {
    let held = interview.assessment.closingComment
    let minimum = String(interview.cycle.minimumCell)
    let title = TakeText { words in
      let notice = words(SubmissionPhrase.commentNotice, ["minimum": minimum])
      guard let held else { return notice + " " + words(PlainPhrase.severalLines) }
      return words(PlainPhrase.closingHeld, ["comment": held.onOneLine])
    }
    let field = TakeField(
      key: .closing,
      prompt: held == nil
        ? TakeText(SubmissionPhrase.commentPrompt) : TakeText(PlainPhrase.closingAgainPrompt),
      title: title, usual: held, isNeeded: false, hasSeveralLines: true,
      limit: InterviewLimits.longestComment)
    let entered = try screen.enter(field)
    let comment = entered?.isEmpty == true ? nil : entered
    guard comment != held else { return }
    interview.assessment = try attempt {
      try services.work.recordClosing(interview.assessment, comment)
    }
  }
}

// MARK: - Approval

extension TakeFlow {
  private func enterApproval(for interview: TakenInterview) throws -> Approval {
    try screen.show([TakeText(SubmissionPhrase.approvalTitle)])
    let known = try services.work.contributors(interview.assessment)
    let today = services.setting.today()
    let preparedBy = try required(
      TakeField(
        key: .preparedBy, prompt: TakeText(SubmissionPhrase.preparedByPrompt), known: known))
    let approvedBy = try required(
      TakeField(key: .approvedBy, prompt: TakeText(SubmissionPhrase.approvedByPrompt)) { name in
        name.lowercased() == preparedBy.lowercased()
          ? TakeText(SubmissionPhrase.samePerson) : nil
      })
    let position = try required(
      TakeField(key: .position, prompt: TakeText(SubmissionPhrase.positionPrompt)))
    let day = try required(
      TakeField(
        key: .approvedOn, prompt: TakeText(SubmissionPhrase.approvedOnPrompt, ["today": today]),
        usual: today, refusal: { Self.refusal(ofDay: $0, today: today) }))
    return Approval(
      preparedBy: preparedBy, approvedBy: approvedBy, position: position, approvedOn: day)
  }

  private func required(_ field: TakeField) throws -> String {
    guard let text = try screen.enter(field) else { throw TakeStop.paused }
    return text
  }

  private static func refusal(ofDay text: String, today: String) -> TakeText? {
    guard CalendarDay.isDay(text) else {
      return TakeText(SubmissionPhrase.dayRefused, ["text": text])
    }
    return text > today ? TakeText(SubmissionPhrase.dayInFuture, ["day": text]) : nil
  }
}

// MARK: - Afterwards

extension TakeFlow {
  /// What is offered once an assessment is submitted.
  func finish(at place: TakePlace, isJustSubmitted: Bool = false) throws {
    guard let interview else { return }
    let result = TakeOption("result", TakeText(SubmissionPhrase.showResult))
    let correct = TakeOption(
      "correct",
      interview.cycle.closes.map { TakeText(SubmissionPhrase.correctUntil, ["day": $0]) }
        ?? TakeText(SubmissionPhrase.correct))
    let submittedAt = interview.assessment.submittedAt
    let timeText = services.setting.timeText
    let title = TakeText { words in
      words(
        SessionPhrase.submittedAlready,
        [
          "cycle": interview.cycle.code.rawValue,
          "time": submittedAt.map { timeText($0, words.language) } ?? "",
        ])
    }
    while true {
      let choice = try screen.choose(
        TakeMenu(
          key: .afterwards, title: isJustSubmitted ? nil : title,
          options: interview.isOrganisation ? [correct] : [result, correct],
          zero: TakeOption("done", TakeText(CommonPhrase.done)), pipedCode: "done"))
      switch choice {
      case "result":
        let text = try services.submission.result(
          interview.assessment, screen.language, screen.columns)
        try screen.showLines(of: text)
      case "correct": return try self.correct(at: place)
      default: return
      }
    }
  }

  private func showReportCommand() throws {
    guard let interview else { return }
    let command =
      "\(services.setting.reportCommand) --affiliate \(interview.affiliate.code) "
      + "--cycle \(interview.cycle.code)"
    try screen.show([TakeText(CommonPhrase.nextCommand, ["command": command])])
  }

  private static func question(_ approval: Approval?, in words: TakeWords) -> String {
    guard let approval else { return words(SubmissionPhrase.confirm) }
    return words(
      PlainPhrase.approvalRead,
      [
        "prepared": approval.preparedBy, "approved": approval.approvedBy,
        "position": approval.position, "day": approval.approvedOn,
      ]) + " " + words(SubmissionPhrase.confirm)
  }

  private static func receipt(
    of interview: TakenInterview, _ timeText: (Date, LanguageCode) -> String, in words: TakeWords
  ) -> String {
    var slots = [
      "affiliate": interview.affiliate.name(in: words.language),
      "cycle": interview.cycle.code.rawValue,
      "time": interview.assessment.submittedAt.map { timeText($0, words.language) } ?? "",
    ]
    guard let name = interview.contributor else { return words(SubmissionPhrase.submitted, slots) }
    slots["name"] = name
    slots["revision"] = String(interview.assessment.revision)
    return words(SubmissionPhrase.submittedBy, slots)
  }
}
