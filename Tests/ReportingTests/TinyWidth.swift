/// A width function for tests: Hangul takes two cells, everything else one.
enum TinyWidth {
  @Sendable static func cells(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      sum + ((0xAC00...0xD7A3).contains(scalar.value) ? 2 : 1)
    }
  }
}
