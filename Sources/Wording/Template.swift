/// A text with slots, taken apart.
struct Template {
  enum Part: Equatable {
    case text(String)
    case slot(String)
    case plural(slot: String, one: String, other: String)
    case particle(KoreanParticle)
  }

  let parts: [Part]

  /// Takes a text apart; nil if its braces do not fit or hold something else than a slot.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let opening = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[opening] == "{", let closing = rest[opening...].firstIndex(of: "}"),
        let part = Self.part(rest[rest.index(after: opening)..<closing])
      else { return nil }
      if opening > rest.startIndex { parts.append(.text(String(rest[..<opening]))) }
      parts.append(part)
      rest = rest[rest.index(after: closing)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// The names of the slots.
  var slots: Set<String> {
    var names: Set<String> = []
    for part in parts {
      switch part {
      case .slot(let name), .plural(let name, _, _): names.insert(name)
      case .text, .particle: break
      }
    }
    return names
  }

  /// The text with its slots filled; a slot without a value stays as it is written.
  func filled(with values: [String: String], in language: Language) -> String {
    var result = ""
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .slot(let name): result += values[name] ?? "{\(name)}"
      case .plural(let name, let one, let other):
        result += language.form(of: values[name] ?? "", one: one, other: other)
      case .particle(let particle): result += particle.form(after: result)
      }
    }
    return result
  }

  private static func part(_ content: Substring) -> Part? {
    let pieces = content.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    if pieces.count == 3, isName(pieces[0]) {
      return .plural(slot: pieces[0], one: pieces[1], other: pieces[2])
    }
    let forms = content.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if forms.count == 2, !forms.contains("") {
      return .particle(KoreanParticle(afterConsonant: forms[0], afterVowel: forms[1]))
    }
    return isName(String(content)) ? .slot(String(content)) : nil
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") }
  }
}

extension Language {
  /// The word that fits a number written in digits.
  func form(of number: String, one: String, other: String) -> String {
    switch self {
    case .english: number == "1" ? one : other
    case .korean: other
    }
  }
}
