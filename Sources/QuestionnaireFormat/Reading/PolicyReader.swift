import AssessmentModel

/// Reads `policy` of `questionnaire.yaml`: the limits that scores follow (`scoring.md` C, F).
///
/// Each key may be left out and then has the default of `ScoringPolicy`: `minimum_coverage` 1/2,
/// `minimum_basis` 1/3, `maximum_not_applicable` 1/2, `partly_applicable` 3/10, `minimum_modules`
/// 1/2, `critical_below` 1/2 (shares and points 0...1) and `minimum_cell` 10 (persons, 5 or more).
struct PolicyReader {
  /// The keys with the values they set.
  static var shares: [(key: String, path: WritableKeyPath<ScoringPolicy, Ratio>)] {
    [
      ("minimum_coverage", \.minimumCoverage), ("minimum_basis", \.minimumBasis),
      ("maximum_not_applicable", \.maximumNotApplicable), ("partly_applicable", \.partlyApplicable),
      ("minimum_modules", \.minimumModules), ("critical_below", \.criticalBelow),
    ]
  }

  let log: ReadingLog

  /// The policy, with defaults for what is left out.
  func policy(_ node: SourceNode) -> Sourced<ScoringPolicy> {
    var policy = ScoringPolicy()
    let keys = PolicyReader.shares.map(\.key) + ["minimum_cell"]
    if let reader = MappingReader(node, "'policy'", keys: keys, log: log) {
      for (key, path) in PolicyReader.shares {
        if let share = reader.ratio(key) { policy[keyPath: path] = share }
      }
      if let cell = reader.integer("minimum_cell") { policy.minimumCell = cell }
    }
    return Sourced(value: policy, node: node)
  }
}
