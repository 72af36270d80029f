public import AssessmentModel
import Crypto
import FoundationEssentials

/// Canonical forms of a questionnaire, and the digests made from them.
///
/// The same content gives the same bytes, and so the same digest, on every platform and in every
/// run.
public enum QuestionnaireDigest {
  /// The structure as canonical JSON: sorted keys, no white space, exact fractions as text.
  public static func canonicalStructure(_ questionnaire: Questionnaire) -> String {
    StructureEncoding.value(questionnaire).text
  }

  /// The texts of one language as canonical JSON: the language and the texts by key.
  public static func canonicalTexts(_ texts: QuestionnaireTexts) -> String {
    let entries = texts.entries.map { ($0.key.rawValue, CanonicalJSON.string($0.value)) }
    return CanonicalJSON.object([
      "language": .string("\(texts.language)"),
      "entries": .object(Dictionary(entries, uniquingKeysWith: { first, _ in first })),
    ]).text
  }

  /// The digest that seals name: the SHA-256 over the canonical structure directly followed by the
  /// canonical texts of the base language, so that what was asked is sealed; 64 lower-case
  /// hexadecimal digits.
  ///
  /// Translations are left out, so that a language may be added to a published version.
  public static func digest(of questionnaire: Questionnaire, base: QuestionnaireTexts) -> String {
    digest(structure: canonicalStructure(questionnaire), base: canonicalTexts(base))
  }

  /// The first eight hexadecimal digits of the SHA-256 of a text, by which a translation names the
  /// text it translates.
  public static func shortDigest(of text: String) -> String {
    String(hexadecimal(of: text).prefix(8))
  }

  /// The digest of parts that are canonical already.
  static func digest(structure: String, base: String) -> String {
    hexadecimal(of: structure + base)
  }

  private static func hexadecimal(of text: String) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hash = SHA256.hash(data: Data(text.utf8))
    return String(
      decoding: hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
