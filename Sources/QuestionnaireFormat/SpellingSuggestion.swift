public import AssessmentModel

/// Finds the known word that somebody most likely meant.
public enum SpellingSuggestion {
  /// Words longer than this are never near anything.
  private static let maximumLength = 64

  /// The known word nearest to a mistyped one; nil when none is near enough.
  ///
  /// One slip in three letters, at most three, may differ; case does not count. Of words equally
  /// near the first one stands: `SAF-30` means `SAF-03`, `promt` means `prompt`.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    var best: (word: String, distance: Int)?
    for candidate in known {
      let limit = min(3, max(1, max(word.count, candidate.count) / 3))
      guard abs(word.count - candidate.count) <= limit else { continue }
      let distance = distance(word.lowercased(), candidate.lowercased())
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// The known id nearest to a mistyped one; nil when none is near enough.
  public static func nearest<Subject>(
    to id: Identifier<Subject>, among known: some Sequence<Identifier<Subject>>
  ) -> Identifier<Subject>? {
    nearest(to: id.rawValue, among: known.map(\.rawValue)).map { Identifier($0) }
  }

  /// How many characters must be added, left out, changed or swapped with their neighbour to turn
  /// one word into the other; for words of more than 64 characters their full length.
  public static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    guard left.count <= maximumLength, right.count <= maximumLength else {
      return left == right ? 0 : max(left.count, right.count)
    }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replaced = last[column] + (character == other ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
