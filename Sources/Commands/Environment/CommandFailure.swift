import Wording

/// Why a command cannot go on: one sentence and the exit status that fits it.
struct CommandFailure: Error, CustomStringConvertible {
  /// The status for the shell.
  let status: ExitStatus

  private let text: @Sendable (Wording) -> String

  /// Makes a failure that is told in English, as all that concerns authors and administrators.
  init(_ status: ExitStatus, _ sentence: String) {
    self.status = status
    text = { _ in sentence }
  }

  /// Makes a failure that a respondent may meet; it is told in the language spoken.
  init(_ status: ExitStatus, _ phrase: FailurePhrase, _ slots: [String: String] = [:]) {
    self.status = status
    text = { $0(phrase, slots) }
  }

  /// Makes a failure whose sentence is put together in the language spoken.
  init(_ status: ExitStatus, _ sentence: @escaping @Sendable (Wording) -> String) {
    self.status = status
    text = sentence
  }

  /// The sentence in a language: *where: what is wrong; what to do.*
  func sentence(in wording: Wording) -> String { text(wording) }

  /// The sentence in English.
  var description: String { text(Wording(language: .english)) }
}
