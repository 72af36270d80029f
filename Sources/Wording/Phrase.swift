/// A list of the program's own sentences on one concern.
///
/// A phrase is an enum with one case per sentence. Its texts lie beside it, one file per language,
/// each with a `switch` over all cases: a text that is missing does not compile. To add a sentence,
/// add a case and answer the two `switch` statements.
///
/// A text has no line break and no space at its ends: layout is the caller's. It may hold
/// - `{name}`: a slot, filled by the caller;
/// - `{word_module}` and the like: what readers call a part, filled by `Wording`, see `PartNames`;
/// - `{count|question|questions}`: the word that fits the number in the slot, in languages that
///   have a plural; others take the last word;
/// - `{을/를}`: the Korean particle that fits the text before it, see `KoreanParticle`.
public protocol Phrase: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// The text in English.
  var english: String { get }

  /// The text in Korean.
  var korean: String { get }
}

extension Phrase {
  /// The text in a language, its slots not filled.
  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .korean: korean
    }
  }
}
