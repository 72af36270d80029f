import AssessmentModel

/// What the author of an item might declare, going by what differs.
struct ChangeProposal {
  let versions: VersionPair
  let old: Item
  let new: Item

  /// The proposal for an item of both versions; nil when nothing needs a declaration, when what is
  /// declared fits, and when the item needs a new id.
  func change(for texts: [TextDifference]) -> ItemChange? {
    let isOther = asksOtherQuestion && !declared.contains(.clarified)
    return isOther ? nil : needed(for: texts).flatMap { fits($0.kind) ? nil : $0 }
  }

  /// The declaration that the differences of scale and texts need, whatever is declared; nil when
  /// they need none.
  ///
  /// Another scale needs a map. A text of the base language is corrected when only few letters
  /// differ, otherwise clarified; where only translations differ it is corrected.
  func needed(for texts: [TextDifference]) -> ItemChange? {
    kind(for: texts).map { ItemChange(since: versions.old.version, kind: $0) }
  }

  /// Whether the item asks another question under the same id.
  var asksOtherQuestion: Bool {
    old.audience != new.audience || old.part != new.part || old.period != new.period
  }

  /// The scale before.
  var oldScale: Scale { versions.old.scale(of: old) }

  /// The kinds declared from the earlier version on.
  var declared: Set<ItemChangeWord> {
    Set(new.changes.filter { $0.since >= versions.old.version }.map(\.kind.word))
  }

  /// Whether what is declared covers a kind that is needed.
  private func fits(_ needed: ItemChangeKind) -> Bool {
    switch needed {
    case .corrected, .changed: return !declared.isEmpty
    case .clarified: return !declared.subtracting([.corrected]).isEmpty
    case .rescaled:
      guard case .rescaled(let map)? = versions.relations[new.id] else { return false }
      return oldScale.options.allSatisfy { map[$0.code] != nil }
    }
  }

  private func kind(for texts: [TextDifference]) -> ItemChangeKind? {
    let newScale = versions.new.scale(of: new)
    if !newScale.isAnswered(like: oldScale) { return .rescaled(map: map(to: newScale)) }
    guard !texts.isEmpty else { return nil }
    let base = texts.filter { $0.language == versions.new.baseLanguage }
    return base.allSatisfy(TextProximity.isCorrection) ? .corrected : .clarified
  }

  /// Each option with the one of the same code, or else with the one nearest in points.
  private func map(to newScale: Scale) -> [OptionCode: OptionCode] {
    var map: [OptionCode: OptionCode] = [:]
    for option in oldScale.options {
      let nearest = newScale.options.min { left, right in
        distance(left, option) < distance(right, option)
      }
      map[option.code] = newScale.option(option.code)?.code ?? nearest?.code
    }
    return map
  }

  private func distance(_ left: ResponseOption, _ right: ResponseOption) -> Ratio {
    left.points < right.points ? right.points - left.points : left.points - right.points
  }
}

/// Whether two wordings are near enough to be the same with a slip mended.
enum TextProximity {
  /// The most letters that a correction changes.
  private static let letters = 3

  /// Whether a difference looks like a correction: at most three letters and a tenth of the text,
  /// no number and no negation among them.
  static func isCorrection(_ difference: TextDifference) -> Bool {
    guard let before = difference.before, let after = difference.after else { return false }
    let limit = min(letters, max(1, min(before.count, after.count) / 10))
    guard before.filter(\.isNumber) == after.filter(\.isNumber),
      negations(in: before) == negations(in: after)
    else { return false }
    return distance(before, after) <= limit
  }

  private static func negations(in text: String) -> Int {
    QuestionWords.words(of: text).count(where: NegationsRule.isNegation)
  }

  /// The letters that differ, word by word where both have as many words.
  private static func distance(_ before: String, _ after: String) -> Int {
    let old = before.split(whereSeparator: \.isWhitespace)
    let new = after.split(whereSeparator: \.isWhitespace)
    if old.count == new.count {
      return zip(old, new).reduce(0) {
        $0 + SpellingSuggestion.distance(String($1.0), String($1.1))
      }
    }
    let start = zip(before, after).prefix { $0 == $1 }.count
    let left = before.dropFirst(start)
    let right = after.dropFirst(start)
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    return SpellingSuggestion.distance(
      String(left.dropLast(end)), String(right.dropLast(end)))
  }
}
