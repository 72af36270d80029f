/// The glossary of one language, ready to be looked up in many texts.
struct Glossary {
  private let entries: [GlossaryTerm]
  /// The positions of the terms by the first word of each.
  private let byFirstWord: [String: [(words: [String], entry: Int)]]
  /// The avoided words in lower case, by their first scalar, which is quicker to look up than a
  /// character.
  private let avoided: [Unicode.Scalar: [(word: String, entry: Int)]]

  init(_ entries: [GlossaryTerm]) {
    self.entries = entries
    var byFirstWord: [String: [(words: [String], entry: Int)]] = [:]
    var avoided: [Unicode.Scalar: [(word: String, entry: Int)]] = [:]
    for (index, entry) in entries.enumerated() {
      let words = Glossary.words(of: entry.term)
      if let first = words.first { byFirstWord[first, default: []].append((words, index)) }
      for word in entry.avoid.map({ $0.lowercased() }) {
        if let first = word.unicodeScalars.first {
          avoided[first, default: []].append((word, index))
        }
      }
    }
    self.byFirstWord = byFirstWord
    self.avoided = avoided
  }

  /// The terms that a text of the base language holds, whole words in any case and number, in the
  /// order of the glossary; of terms that overlap the longest counts.
  func terms(in text: String) -> [GlossaryTerm] {
    let words = Glossary.words(of: SlotScan(text).rest)
    var matches: [(range: Range<Int>, entry: Int)] = []
    for start in words.indices {
      for (term, entry) in byFirstWord[words[start]] ?? []
      where words[start...].starts(with: term) {
        matches.append((start..<start + term.count, entry))
      }
    }
    let held = matches.filter { match in
      !matches.contains {
        $0.range.count > match.range.count && $0.range.overlaps(match.range)
      }
    }
    return Set(held.map(\.entry)).sorted().map { entries[$0] }
  }

  /// The avoided words that a translation holds outside the words that it should use.
  ///
  /// A word may be part of a longer one, because languages such as Korean attach particles; only in
  /// Latin script it must begin one.
  func avoided(in text: String) -> [(word: String, term: GlossaryTerm)] {
    let text = text.lowercased()
    var found: [(word: String, entry: Int)] = []
    var before: Unicode.Scalar = " "
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      defer { before = scalar }
      for (word, entry) in avoided[scalar] ?? [] where text[index...].hasPrefix(word) {
        guard !Glossary.isLatin(before), !isUsed(at: index, in: text, around: word),
          !found.contains(where: { $0.word == word && $0.entry == entry })
        else { continue }
        found.append((word, entry))
      }
    }
    return found.map { word, entry in
      (entries[entry].avoid.first { $0.lowercased() == word } ?? word, entries[entry])
    }
  }

  /// Whether a word to be used covers an avoided word that starts at an index.
  private func isUsed(at index: String.Index, in text: String, around word: String) -> Bool {
    let uses = entries.flatMap(\.use).map { $0.lowercased() }.filter { $0.contains(word) }
    return uses.contains { use in
      text.indices[...index].suffix(use.count).contains { start in
        guard text[start...].hasPrefix(use) else { return false }
        let end = text.distance(from: start, to: index) + word.count
        return end <= use.count
      }
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 && scalar.properties.isAlphabetic
  }

  // MARK: - Words

  /// The words of a text in lower case and in the singular; a hyphen belongs to its word.
  private static func words(of text: String) -> [String] {
    let text = text.lowercased()
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(singular)
    }
    return text.utf8.split {
      !(0x61...0x7A).contains($0) && !(0x30...0x39).contains($0) && $0 != UInt8(ascii: "-")
    }.map { singular(Substring($0)) }
  }

  /// An English word without the ending of the plural, near enough to find it in both numbers.
  private static func singular(_ word: Substring) -> String {
    guard word.utf8.last == UInt8(ascii: "s") else { return String(word) }
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if ["sses", "xes", "zes", "ches", "shes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    let isSingular = ["ss", "us", "is"].contains(where: word.hasSuffix)
    return word.count > 3 && !isSingular ? String(word.dropLast()) : String(word)
  }
}
