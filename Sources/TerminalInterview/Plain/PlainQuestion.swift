import AssessmentModel
import Interview
import Wording

/// What is told at most once in full in a conversation.
enum PlainHint: Hashable {
  case words
  case keep
  case decline
  case addEvidence
  case routing
  case routingDone
  case filters
}

/// A paragraph of a plain page.
struct PlainParagraph: Equatable {
  let text: String
  var indent = 0
  var hanging = 0

  init(_ text: String, indent: Int = 0, hanging: Int = 0) {
    self.text = text
    self.indent = indent
    self.hanging = hanging
  }

  /// `1. Label`, the lines below it set in.
  init(number: Int, _ label: String) {
    let mark = "\(number). "
    self.init(mark + label, hanging: mark.utf8.count)
  }
}

/// One step of the interview as plain paragraphs; a pure function of what it is made from.
struct PlainQuestion {
  let state: InterviewState
  let words: TakeWords
  /// Where misconduct is reported; nil when not known.
  var reportingChannel: String?
  /// What an author is told about the question; empty for respondents.
  var remarks: [String] = []
  /// Whether the module is named: where it differs from the one before.
  var namesModule = true
  /// The hints that were given before.
  var given: Set<PlainHint> = []

  /// The paragraphs, and the hints that they give.
  var content: (paragraphs: [PlainParagraph], hints: Set<PlainHint>) {
    switch state.step {
    case .routing(let module): routing(module)
    case .item(let item): question(item)
    case .end: (end, [])
    }
  }

  /// What the respondent answers behind.
  var prompt: String {
    switch state.step {
    case .routing, .item:
      words(
        InterviewPhrase.answerPrompt, ["first": "1", "last": String(state.answerCount)])
    case .end:
      words(PlainPhrase.endPrompt, ["first": "0", "last": String(endChoices.count)])
    }
  }

  private func routing(
    _ module: ModuleID
  ) -> (paragraphs: [PlainParagraph], hints: Set<PlainHint>) {
    let routed = state.plan.routedModules
    let total = String(routed.count)
    var lines: [PlainParagraph] = []
    if !given.contains(.routing) {
      lines.append(PlainParagraph(words(StartPhrase.routingIntroduction, ["count": total])))
    }
    let number = (routed.firstIndex(of: module) ?? 0) + 1
    lines += [
      PlainParagraph(
        words(
          StartPhrase.routingQuestion,
          [
            "number": String(number), "total": total, "module": words.texts[.name(of: module)],
            "question": words.texts[.routing(of: module)],
          ])),
      PlainParagraph(number: 1, words(CommonPhrase.yes)),
      PlainParagraph(number: 2, words(CommonPhrase.no)),
    ]
    guard let isAsked = state.routing[module] else { return (lines, [.routing]) }
    lines.append(PlainParagraph(current(words(isAsked ? CommonPhrase.yes : CommonPhrase.no))))
    return (lines, [.routing, .keep])
  }

  /// The current answer, the first time with how to keep it.
  private func current(_ answer: String) -> String {
    given.contains(.keep)
      ? words(PlainPhrase.currentAnswerShort, ["answer": answer])
      : words(InterviewPhrase.currentAnswer, ["answer": answer])
  }
}

// MARK: - Items

extension PlainQuestion {
  private func question(
    _ item: ItemID
  ) -> (paragraphs: [PlainParagraph], hints: Set<PlainHint>) {
    guard let place = state.plan.place(of: item) else { return ([], []) }
    var lines = [PlainParagraph(header(place))]
    lines += remarks.map { PlainParagraph($0, indent: 2, hanging: 2) }
    lines.append(PlainParagraph(words.texts[.text(of: item)]))
    lines += place.scale.options.enumerated().map { option($1, level: $0 + 1, on: place.scale.id) }
    var hints: Set<PlainHint> = []
    if place.item.isSensitive, !state.plan.isOrganisation {
      lines += sensitive
      hints.insert(.decline)
    }
    if place.item.part == .seen {
      lines.append(PlainParagraph(words(PlainPhrase.canBeUnseen)))
    }
    lines += besides(item)
    if let value = state.answer(to: item)?.value {
      lines.append(PlainParagraph(current(words.answer(value, to: item, in: state.plan))))
      hints.insert(.keep)
    }
    if let note = EvidenceNote(of: item, in: state) {
      lines.append(PlainParagraph(note.text(in: words)))
    }
    return (lines, hints)
  }

  private func header(_ place: ItemPlace) -> String {
    var slots = [
      "number": String(state.number(of: place.item.id) ?? 0),
      "total": String(state.askedItems.count), "topic": words.id(of: place.item.id, in: state),
      "name": words.texts[.name(of: place.topic.id)],
    ]
    guard namesModule else { return words(PlainPhrase.questionHeaderShort, slots) }
    slots["module"] = words.texts[.name(of: place.module)]
    return words(InterviewPhrase.questionHeader, slots)
  }

  private func option(
    _ option: ResponseOption, level: Int, on scale: ScaleID
  ) -> PlainParagraph {
    var slots = [
      "level": String(level), "label": words.texts[.label(of: option.code, in: scale)],
    ]
    guard option.hasAnchor else {
      return PlainParagraph(words(InterviewPhrase.option, slots), hanging: 3)
    }
    slots["meaning"] = words.texts[.anchor(of: option.code, in: scale)]
    return PlainParagraph(words(InterviewPhrase.optionExplained, slots), hanging: 3)
  }

  private var sensitive: [PlainParagraph] {
    let phrase: PlainPhrase = given.contains(.decline) ? .canDeclineShort : .canDecline
    let channel = reportingChannel.map {
      PlainParagraph(words(InterviewPhrase.notAReport, ["contact": $0]))
    }
    return [PlainParagraph(words(phrase))] + [channel].compactMap { $0 }
  }

  /// Comment and evidence of an organisation's item.
  func besides(_ item: ItemID) -> [PlainParagraph] {
    guard let answer = state.answer(to: item) else { return [] }
    let comment = answer.comment.map {
      PlainParagraph(words(CompanyPhrase.commentShown, ["comment": $0.onOneLine]))
    }
    guard !answer.evidence.isEmpty, let topic = state.plan.place(of: item)?.topic.id else {
      return [comment].compactMap { $0 }
    }
    let title = PlainParagraph(
      words(
        CompanyPhrase.evidenceTitle,
        ["topic": words.id(of: item, in: state), "name": words.texts[.name(of: topic)]]))
    let entries = answer.evidence.enumerated().map { index, entry in
      PlainParagraph(words.evidence(entry, number: index + 1), hanging: 3)
    }
    return [comment].compactMap { $0 } + [title] + entries
  }
}

// MARK: - Behind the last question

/// What can be done behind the last question; numbered from 1.
enum EndChoice {
  case submit
  case review
  case nextOpen
}

extension PlainQuestion {
  /// The choices that there are, in order.
  var endChoices: [EndChoice] {
    state.firstOpenStep == nil ? [.submit, .review] : [.submit, .review, .nextOpen]
  }

  private var end: [PlainParagraph] {
    let labels = endChoices.map { choice in
      switch choice {
      case .submit: words(SubmissionPhrase.submitNow)
      case .review: words(PlainPhrase.endReview)
      case .nextOpen: words(PlainPhrase.endNextOpen)
      }
    }
    return [
      PlainParagraph(words(PlainPhrase.endTitle)),
      PlainParagraph(words.counts(of: state.progress)),
    ] + labels.enumerated().map { PlainParagraph(number: $0 + 1, $1) }
      + [PlainParagraph(number: 0, words(SessionPhrase.pauseHere))]
  }
}
