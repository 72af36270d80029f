import AssessmentModel
import Interview
import TerminalIO
import Wording

/// The whole conversation of `take`, line by line: for terminals, screen readers and pipes alike.
///
/// ```swift
/// let outcome = try PlainInterview.run(
///   services, streams: streams, settings: PlainSettings(language: "en"))
/// ```
public enum PlainInterview {
  /// Holds the conversation to its end.
  ///
  /// After `TakeOutcome.stopped` the caller restores the terminal and raises the signal again.
  ///
  /// - Throws: What a service throws while it reads, and in a pipe also while it writes;
  ///   `TerminalError` when input or output fails.
  public static func run(
    _ services: TakeServices, streams: TakeStreams, settings: PlainSettings
  ) throws -> TakeOutcome {
    let screen: any TakeScreen =
      settings.isPiped
      ? PipedScreen(streams, settings: settings)
      : PlainScreen(streams, settings: settings, setting: services.setting)
    let flow = TakeFlow(services, screen: screen)
    do {
      try flow.run()
      try screen.close()
      try LastWord(flow: flow, notes: streams.notes).sayDone()
      return .done
    } catch let stop as TakeStop {
      if stop.mayWrite { flow.recordLanguage() }
      return try LastWord(flow: flow, notes: streams.notes).say(after: stop)
    } catch TerminalError.terminalGone {
      return .stopped(.hangup)
    }
  }
}

/// The last line of a conversation, on the stream for notes.
private struct LastWord {
  let flow: TakeFlow
  let page: PlainPage

  init(flow: TakeFlow, notes: TextOutput) {
    self.flow = flow
    page = PlainPage(output: notes, window: { [screen = flow.screen] in screen.columns })
  }

  func sayDone() throws {
    if flow.services.setting.isTrial { try page.say(words(StartPhrase.trialEnded)) }
  }

  func say(after stop: TakeStop) throws -> TakeOutcome {
    switch stop {
    case .closed:
      try sayDone()
      return .done
    case .paused:
      try sayPaused()
      return .paused
    case .inputEnded:
      try sayInputEnded()
      return .inputEnded(questionsOpen: flow.interview?.hasOpenQuestions ?? true)
    case .badLine(let line): return .badLine(line)
    case .stopped(let signal):
      if signal.allowsPauseLine { try sayPaused() }
      return .stopped(signal)
    }
  }

  private var words: TakeWords {
    TakeWords(language: flow.screen.language, questionnaire: flow.questionnaire)
  }

  private func sayPaused() throws {
    if flow.services.setting.isTrial { return try sayDone() }
    guard let interview = flow.interview else {
      return try page.say(words(SessionPhrase.pausedEarly, ["command": command]))
    }
    guard interview.assessment.isOpen else { return }
    try page.say(words(SessionPhrase.paused, slots(interview)))
  }

  private func sayInputEnded() throws {
    guard !flow.services.setting.isTrial, let interview = flow.interview,
      interview.assessment.isOpen
    else { return try sayPaused() }
    var slots = slots(interview)
    slots["open"] = String(interview.state.progress.open + interview.state.progress.skipped)
    try page.say(words(SessionPhrase.inputEnded, slots))
  }

  private func slots(_ interview: TakenInterview) -> [String: String] {
    let state = interview.state
    return [
      "topic": TakeFlow.name(of: state.step, in: state, words),
      "done": String(state.progress.given), "total": String(state.progress.total),
      "command": command,
    ]
  }

  private var command: String { flow.services.setting.continueCommand }
}
