/// A Korean particle, whose form depends on how the word before it ends when it is read aloud.
///
/// - A Hangul syllable ends as it is written, with a final consonant or a vowel.
/// - A digit is read in Sino-Korean: 0, 1, 3, 6, 7, 8 end in a consonant; `%` ends in a vowel.
/// - An ASCII letter is read by its name, and a word by its last letter: `l`, `m`, `n`, `ng` and a
///   capital `R` end in a consonant, all others in a vowel.
/// - Quotes and what stands in parentheses are not read.
/// - After anything else both forms are written, the way Korean forms do it: `을(를)`, `(으)로`.
///
/// `으로` becomes `로` after the final consonant ㄹ too, which is how 1, 7, 8, `l` and `R` end.
struct KoreanParticle: Equatable {
  private enum Ending {
    case vowel, consonant, rieul
  }

  let afterConsonant: String
  let afterVowel: String

  /// The form that fits after a text.
  func form(after text: String) -> String {
    switch Self.ending(of: text) {
    case .vowel: return afterVowel
    case .consonant: return afterConsonant
    case .rieul: return afterConsonant.hasPrefix("으로") ? afterVowel : afterConsonant
    case nil: return bothForms
    }
  }

  private var bothForms: String {
    guard afterConsonant.hasSuffix(afterVowel) else { return "\(afterConsonant)(\(afterVowel))" }
    return "(\(afterConsonant.dropLast(afterVowel.count)))\(afterVowel)"
  }

  private static func ending(of text: String) -> Ending? {
    var read = text[...]
    while let last = read.last, "'\") ".contains(last) {
      let opening = last == ")" ? read.lastIndex(of: "(") : nil
      read = opening.map { read[..<$0] } ?? read.dropLast()
    }
    guard let last = read.unicodeScalars.last else { return nil }
    return hangulEnding(of: last) ?? spokenEnding(of: last, in: read)
  }

  private static func hangulEnding(of scalar: Unicode.Scalar) -> Ending? {
    switch scalar.value {
    case 0xAC00...0xD7A3:
      let final = (scalar.value - 0xAC00) % 28
      return final == 0 ? .vowel : final == 8 ? .rieul : .consonant
    case 0x1161...0x1175: return .vowel  // a syllable written as separate letters
    case 0x11AF: return .rieul
    case 0x11A8...0x11C2: return .consonant
    default: return nil
    }
  }

  private static func spokenEnding(of scalar: Unicode.Scalar, in text: Substring) -> Ending? {
    switch scalar {
    case "0", "3", "6", "m", "M", "n", "N": return .consonant
    case "1", "7", "8", "l", "L", "R": return .rieul
    case "2", "4", "5", "9", "%": return .vowel
    case "g", "G": return text.lowercased().hasSuffix("ng") ? .consonant : .vowel
    case "a"..."z", "A"..."Z": return .vowel
    default: return nil
    }
  }
}
