/// The program's sentences in one language.
///
/// ```swift
/// let wording = Wording(language: .english)
/// wording(InterviewPhrase.answerPrompt, ["first": "1", "last": "5"])  // Answer, 1 to 5:
/// ```
///
/// What is filled in is never taken apart again, so a name may hold braces. Text from outside that
/// goes to a terminal must be made safe before it is filled in.
public struct Wording: Sendable {
  /// The language.
  public let language: Language

  /// The names of a questionnaire's parts as slots.
  private let partNames: [String: String]

  /// Makes the sentences of a language.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - partNames: What readers call groups and modules; nil for the program's own words.
  public init(language: Language, partNames: PartNames? = nil) {
    self.language = language
    self.partNames = (partNames ?? PartNames(language: language)).slots
  }

  /// Gives a sentence with its slots filled.
  ///
  /// In debug builds a slot that is not filled, or a value without a slot, stops the program: see
  /// `faults(_:_:)`.
  ///
  /// - Parameters:
  ///   - phrase: The sentence.
  ///   - slots: The value of every slot, ready to be shown.
  public func callAsFunction(_ phrase: some Phrase, _ slots: [String: String] = [:]) -> String {
    assert(
      faults(phrase, slots).isEmpty,
      faults(phrase, slots).map(\.description).joined(separator: "; "))
    return filling(
      phrase.template(in: language), slots.merging(partNames) { given, _ in given })
  }

  /// Fills the slots of a text that is no phrase of the program, such as a questionnaire's.
  ///
  /// - Parameters:
  ///   - text: A text that may hold slots, as in `Phrase`.
  ///   - slots: The values; a slot without a value stays as it is written.
  /// - Returns: The text as it is where its braces do not fit.
  public func filling(_ text: String, _ slots: [String: String]) -> String {
    Template(text)?.filled(with: slots, in: language) ?? text
  }

  /// Gives a list in words: `a document, a record and an indicator`.
  ///
  /// - Returns: An empty text for an empty list.
  public func list(_ items: [String]) -> String {
    guard let first = items.first else { return "" }
    return items.dropFirst().enumerated().reduce(first) { list, next in
      let isLast = next.offset == items.count - 2
      let phrase = isLast ? CommonPhrase.listLast : .listNext
      return self(phrase, ["items": list, "item": next.element])
    }
  }

  /// Gives a day in words, with a time of day if there is one: `22 Nov 2026 14:31`.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1.
  ///   - time: The time of day as it is to be shown; nil for none.
  public func date(year: Int, month: Int, day: Int, time: String? = nil) -> String {
    precondition((1...12).contains(month), "a month is a number from 1 to 12")
    var slots = [
      "year": "\(year)", "month": self(MonthPhrase.allCases[month - 1]), "day": "\(day)",
    ]
    guard let time else { return self(CommonPhrase.day, slots) }
    slots["time"] = time
    return self(CommonPhrase.dayAndTime, slots)
  }
}

/// A mistake in how a sentence is called, or in the sentence itself.
public enum PhraseFault: Equatable, Sendable, CustomStringConvertible {
  /// The text has a slot for which no value was given.
  case notFilled(phrase: String, slot: String)
  /// A value was given for a slot that the text does not have.
  case unknownSlot(phrase: String, slot: String)
  /// The braces of the text do not fit.
  case malformed(phrase: String)

  /// The mistake in words.
  public var description: String {
    switch self {
    case .notFilled(let phrase, let slot): "phrase '\(phrase)': slot '\(slot)' is not filled"
    case .unknownSlot(let phrase, let slot): "phrase '\(phrase)': there is no slot '\(slot)'"
    case .malformed(let phrase): "phrase '\(phrase)': its braces do not fit"
    }
  }
}

extension Wording {
  /// Finds the names of the slots of a text; nil if its braces do not fit.
  public static func slots(of template: String) -> Set<String>? {
    Template(template)?.slots
  }

  /// Finds the mistakes in a call, in the order of the slots' names; none if it is right.
  public func faults(_ phrase: some Phrase, _ slots: [String: String]) -> [PhraseFault] {
    let name = phrase.rawValue
    guard let known = Self.slots(of: phrase.template(in: language)) else {
      return [.malformed(phrase: name)]
    }
    let missing = known.subtracting(slots.keys).subtracting(partNames.keys).sorted()
    let unknown = Set(slots.keys).subtracting(known).sorted()
    return missing.map { .notFilled(phrase: name, slot: $0) }
      + unknown.map { .unknownSlot(phrase: name, slot: $0) }
  }
}
