public import AssessmentModel
public import TerminalIO

/// What a conversation reads from and writes to.
public struct TakeStreams {
  /// The next line, or why there is none; mostly `LineReader.next`.
  public var input: () throws -> LineReading
  /// Where the conversation goes.
  public var talk: TextOutput
  /// Where the last word goes: the pause line, and what is wrong with a line of a pipe.
  public var notes: TextOutput
  /// The columns of the window.
  public var columns: () -> Int
  /// Called when the program was stopped and goes on, before the prompt is printed again.
  public var resumed: () -> Void

  /// Makes the streams, 80 columns wide unless told otherwise.
  public init(
    input: @escaping () throws -> LineReading, talk: TextOutput, notes: TextOutput,
    columns: @escaping () -> Int = { 80 },
    resumed: @escaping () -> Void = {}
  ) {
    self.input = input
    self.talk = talk
    self.notes = notes
    self.columns = columns
    self.resumed = resumed
  }
}

/// How a conversation is held.
public struct PlainSettings: Hashable, Sendable {
  /// The language at the start.
  public var language: LanguageCode
  /// Whether the language was asked for; if not, an assessment that is taken up brings its own.
  public var isLanguageChosen: Bool
  /// Whether the input is not a terminal, so that every line carries the id it is about.
  public var isPiped: Bool

  /// Makes settings.
  public init(language: LanguageCode, isLanguageChosen: Bool = false, isPiped: Bool = false) {
    self.language = language
    self.isLanguageChosen = isLanguageChosen
    self.isPiped = isPiped
  }
}
