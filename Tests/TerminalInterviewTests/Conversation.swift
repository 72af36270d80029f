import AssessmentModel
import TerminalIO
import TerminalInterview

/// A conversation played from a script: what was written and typed, as it stands on a terminal; an
/// empty line that was typed is shown as `(Enter)`.
struct Conversation {
  let text: String
  let outcome: TakeOutcome?
  let failure: (any Error)?

  /// Plays lines that a person types; after the last one the input ends.
  init(_ world: SampleWorld, language: LanguageCode = "en", _ lines: String...) {
    self.init(
      world, settings: PlainSettings(language: language), lines: lines)
  }

  /// Plays the lines of a file that is piped in.
  static func piped(
    _ world: SampleWorld, language: LanguageCode = "en", _ text: String
  ) -> Conversation {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Conversation(
      world, settings: PlainSettings(language: language, isPiped: true),
      lines: lines.map(String.init))
  }

  /// Plays lines, then something else than a line.
  init(
    _ world: SampleWorld, settings: PlainSettings, lines: [String],
    ending: [LineReading] = [], echoes: Bool = true
  ) {
    let transcript = Transcript(
      lines.map { .line($0) } + ending, echoes: echoes && !settings.isPiped)
    let streams = TakeStreams(
      input: { transcript.next() }, talk: TextOutput { transcript.text += $0 },
      notes: TextOutput { transcript.text += $0 }, columns: { 80 },
      resumed: { transcript.text += "(resumed)\n" })
    do {
      outcome = try PlainInterview.run(world.services, streams: streams, settings: settings)
      failure = nil
    } catch {
      (outcome, failure) = (nil, error)
    }
    text = transcript.text
  }

  /// Plays a person's lines on a database of the person's own, from the first routing question on.
  static func person(
    _ world: SampleWorld, language: LanguageCode = "en", _ lines: String...
  ) -> Conversation {
    world.isPersonal = true
    let start = world.held.isEmpty ? ["1", "", "1", ""] : ["1", "1"]
    return Conversation(
      world, settings: PlainSettings(language: language),
      lines: start + lines)
  }

  /// Plays the lines of an affiliate's contributor, from the first question on.
  static func organisation(
    _ world: SampleWorld, by name: String = "Quality team", _ lines: String...
  ) -> Conversation {
    let isKnown = world.held.first?.contributors.contains(name) ?? false
    var start = ["2"]
    if world.held.isEmpty { start.append("") }
    start.append(name)
    if !isKnown { start.append("1") }
    if !world.held.isEmpty { start.append("1") }
    return Conversation(
      world, settings: PlainSettings(language: "en"), lines: start + lines)
  }

  /// The lines from the first one that begins with a text, to the end or so many.
  func from(_ beginning: String, lines count: Int = .max) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(beginning) }) else { return text }
    return lines[first...].prefix(count).joined(separator: "\n")
  }

  /// How often a text occurs.
  func count(of text: String) -> Int {
    self.text.ranges(of: text).count
  }
}

/// What stands on the terminal so far, and what is still to be typed.
private final class Transcript {
  var text = ""
  private var readings: [LineReading]
  private let echoes: Bool

  init(_ readings: [LineReading], echoes: Bool) {
    self.readings = readings
    self.echoes = echoes
  }

  func next() -> LineReading {
    guard !readings.isEmpty else { return .end }
    let reading = readings.removeFirst()
    if echoes, case .line(let line) = reading { text += (line.isEmpty ? "(Enter)" : line) + "\n" }
    return reading
  }
}
