import AssessmentModel
import FoundationEssentials
import Wording

extension CommandEnvironment {
  /// The day on the reader's calendar, as `2026-11-30`.
  var today: String { String(clockText(now()).prefix(10)) }

  /// A time as the reader's clock has it, such as `2026-11-22 14:31`.
  var clockText: @Sendable (Date) -> String {
    { [timeZone] time in
      let style = Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: timeZone)
      return String(time.formatted(style).prefix(16))
    }
  }

  /// A time in words of a language.
  var timeText: (Date, LanguageCode) -> String {
    { [timeZone] time, code in
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = timeZone
      let parts = calendar.dateComponents([.year, .month, .day], from: time)
      let wording = Wording(language: Language(code: code.rawValue) ?? .english)
      return wording.date(
        year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1,
        time: String(clockText(time).suffix(5)))
    }
  }
}
