/// Finds what somebody may have meant by a text that is not among the known ones.
public enum NearMiss {
  /// The candidates nearest to a text, the nearest first, at most five; empty when none is near.
  ///
  /// These are the ones that begin with the text; where none does, those that differ from it by at
  /// most two letters (one letter for texts of up to three). Capitals do not matter.
  public static func nearest(to text: String, among candidates: [String]) -> [String] {
    let wanted = text.lowercased()
    guard !wanted.isEmpty else { return [] }
    let continued = candidates.filter { $0.lowercased().hasPrefix(wanted) }
    guard continued.isEmpty else { return Array(continued.prefix(5)) }

    let limit = wanted.count > 3 ? 2 : 1
    let near = candidates.enumerated().compactMap { place, candidate in
      let distance = editDistance(Array(wanted), Array(candidate.lowercased()))
      return distance <= limit ? (distance: distance, place: place, text: candidate) : nil
    }
    return near.sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .prefix(5).map(\.text)
  }

  /// How many letters must be put in, taken out or exchanged to turn one text into the other.
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (place, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, other) in right.enumerated() {
        let exchanged = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(exchanged, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
