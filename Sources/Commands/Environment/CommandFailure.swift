/// Why a command cannot go on: one sentence and the exit status that fits it.
struct CommandFailure: Error, CustomStringConvertible {
  /// The status for the shell.
  let status: ExitStatus
  /// The sentence: *where: what is wrong; what to do.*
  let description: String

  /// Makes a failure.
  init(_ status: ExitStatus, _ description: String) {
    self.status = status
    self.description = description
  }
}
