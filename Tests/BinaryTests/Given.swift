/// What a respondent says about one item.
enum Given: Equatable {
  case level(Int)
  case notApplicable
  case byParent
  case collecting
  case unseen
  case declined
  case skipped

  /// The state in which the program's answers file has it.
  var state: String {
    switch self {
    case .level: "answered"
    case .notApplicable: "not_applicable"
    case .byParent: "done_by_parent"
    case .collecting: "collecting"
    case .unseen: "not_observed"
    case .declined: "declined"
    case .skipped: "blank"
    }
  }

  /// The level, 1 for the lowest; nil where there is none.
  var level: Int? {
    if case .level(let level) = self { level } else { nil }
  }

  /// State and level in one word, to be compared with a row of the answers file.
  var summary: String { level.map { "\(state) \($0)" } ?? state }
}

/// What the program's answers file says.
struct AnswersFile {
  private let rows: [[String: String]]

  init(_ rows: [[String: String]]) {
    self.rows = rows
  }

  /// State and level of every item that was answered in any way.
  var given: [String: String] {
    Dictionary(
      uniqueKeysWithValues: rows.compactMap { row in
        guard let item = row["item"], let state = row["state"], let level = row["level"],
          !["blank", "not_asked"].contains(state)
        else { return nil }
        return (item, level.isEmpty ? state : "\(state) \(level)")
      })
  }

  /// The ids of the items that are asked.
  var asked: Set<String> {
    Set(rows.filter { $0["state"] != "not_asked" }.compactMap { $0["item"] })
  }

  /// The modules of which something is asked, in questionnaire order.
  var askedModules: [String] {
    rows.filter { $0["state"] != "not_asked" }.compactMap { $0["module"] }
      .reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The modules of which nothing is asked yet, in questionnaire order.
  var unaskedModules: [String] {
    let asked = Set(askedModules)
    return rows.compactMap { $0["module"] }
      .reduce(into: []) { if $0.last != $1, !asked.contains($1) { $0.append($1) } }
  }

  /// A column of an item's row.
  func cell(_ column: String, of item: String) -> String? {
    rows.first { $0["item"] == item }?[column]
  }
}

/// Numbers that follow from a seed, so that a random test can be run again.
struct SeededNumbers: RandomNumberGenerator {
  /// What `CCMS_TEST_SEED` says, else a new one.
  let seed: UInt64
  private var state: UInt64

  init(_ variables: [String: String]) {
    seed = variables["CCMS_TEST_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...999_999)
    state = seed
  }

  mutating func next() -> UInt64 {
    // The constants are those of Knuth's MMIX generator; only its better, upper bits are used.
    let halves = (0..<2).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32
    }
    return halves[0] << 32 | halves[1]
  }
}
