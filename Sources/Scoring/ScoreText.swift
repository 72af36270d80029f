public import AssessmentModel

extension Ratio {
  /// The share as a printed percentage with one decimal, rounded once, half away from zero, without
  /// a sign (`scoring.md` H2): `21/40` is `52.5`.
  ///
  /// Where the rounded number would lie in another band, more decimals are printed until it does
  /// not: 59.96 stays `59.96` and is not `60.0` (`scoring.md` E).
  ///
  /// - Parameter bands: The bands from the lowest to the highest; empty for figures without a band.
  public func percentText(keepingBandOf bands: [AdherenceBand] = []) -> String {
    let percent = self * 100
    func band(_ percent: Ratio) -> Int { bands.prefix { $0.lowerBound <= percent }.count }
    // An edge such as 100/3 has no finite decimal form; a value on it is printed with one.
    let places = (1...60).first { places in
      Ratio(percent.rounded(places: places)).map { band($0) == band(percent) } ?? false
    }
    return percent.rounded(places: places ?? 1)
  }
}

extension Score {
  /// The printed percentage; nil when not rated, so that the caller prints the reason.
  ///
  /// - Parameter bands: The questionnaire's bands; they matter only where the score has a band.
  public func percentText(bands: [AdherenceBand]) -> String? {
    value?.percentText(keepingBandOf: band == nil ? [] : bands)
  }
}
