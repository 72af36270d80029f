import Foundation

/// A company's whole assessment, submitted through pipes, in a home of its own.
struct SubmittedCompany {
  let program: BuiltProgram
  let codebook: Codebook
  let plan: CompanyPlan
  let scores: ExpectedScores

  /// The first use submits; later ones copy the database that the program made then.
  init() throws {
    let prepared = try Self.prepared.get()
    program = try BuiltProgram()
    try program.install(prepared.database)
    codebook = prepared.codebook
    plan = prepared.plan
    let sayings = plan.items.map { [plan] in (id: $0.id, saying: plan.saying(about: $0)) }
    scores = ExpectedScores(
      items: plan.items,
      given: Dictionary(uniqueKeysWithValues: sayings.map { ($0.id, $0.saying.given) }),
      evidence: Dictionary(uniqueKeysWithValues: sayings.map { ($0.id, Set($0.saying.evidence)) }))
  }

  private struct Prepared {
    let database: Data
    let codebook: Codebook
    let plan: CompanyPlan
  }

  private static let prepared = Result { try submit() }

  private static func submit() throws -> Prepared {
    let program = try BuiltProgram()
    let codebook = try program.codebook()
    var plan = CompanyPlan(codebook)
    let head = CompanyPlan.head("Quality team")
    func take(_ lines: [String], endsWith status: Int32...) throws -> Int32 {
      let taken = try program.run(["take", "--plain"], input: lines.text)
      guard status.contains(taken.status) else {
        throw Failure(description: "status \(taken.status): \(taken.errors)")
      }
      return taken.status
    }
    _ = try take(CompanyPlan.setUpLines + head, endsWith: 8)
    for item in plan.items where plan.seeksReason(at: item) {
      let line = CompanyPlan.notApplicableLine(about: item)
      if try take(head + [line], endsWith: 8, 65) == 8 { plan.notApplicable = item.id }
    }
    _ = try take(head + plan.items.flatMap(plan.lines) + CompanyPlan.submission, endsWith: 0)
    let database = try Data(contentsOf: URL(filePath: program.database))
    return Prepared(database: database, codebook: codebook, plan: plan)
  }

  /// The lines of a report: everything together, then each group with its modules.
  var subjects: [(id: String, level: String, figures: ExpectedScores.Figures)] {
    [("overall", "overall", scores.overall)]
      + codebook.groups.flatMap { group in
        let modules = Set(plan.items.filter { $0.group == group }.map(\.module))
        return [(group, "group", scores.group(group))]
          + codebook.modules.filter(modules.contains).map { ($0, "module", scores.module($0)) }
      }
  }
}

/// How figures are written.
enum ScoreText {
  private static let bands = ["Starting", "Emerging", "Developing", "Established", "Leading"]

  /// With one decimal; with more where rounding would move it into another band.
  static func printed(_ score: Fraction) -> String {
    for decimals in 1...9 {
      let text = score.percent(decimals: decimals)
      if let shown = Fraction(text), place(shown / 100) == place(score) { return text }
    }
    return score.percent(decimals: 10)
  }

  private static func place(_ score: Fraction) -> Int {
    min(bands.count - 1, (score * 5).numerator / (score * 5).denominator)
  }

  /// The cells of a line of the report.
  static func reportCells(of figures: ExpectedScores.Figures) -> [String: String] {
    var cells = bounds(of: figures)
    cells["not_applicable_as_zero"] = figures.notApplicableAsZero?.percent() ?? ""
    cells["declared"] = figures.declared?.percent() ?? ""
    return cells
  }

  /// The cells of a row of the scores that leave the program.
  static func exportCells(
    of figures: ExpectedScores.Figures, level: String
  ) -> [String: String] {
    var cells = bounds(of: figures)
    let counted = figures.answered + figures.collecting
    cells["level"] = level
    cells["status"] = figures.score == nil ? "not_rated" : "rated"
    cells["numerator"] = figures.score.map { "\($0.numerator)" } ?? ""
    cells["denominator"] = figures.score.map { "\($0.denominator)" } ?? ""
    cells["coverage"] = Fraction(counted, over: max(1, figures.applicable)).percent()
    cells["not_applicable"] = "\(figures.notApplicable)"
    cells["done_by_parent"] = "\(figures.byParent)"
    cells["collecting"] = "\(figures.collecting)"
    cells["critical_flags"] = figures.flags.joined(separator: " ")
    cells["modules_rated"] = level == "module" ? "" : "\(figures.modulesRated)"
    cells["modules_total"] = level == "module" ? "" : "\(figures.modules)"
    return cells
  }

  private static func bounds(of figures: ExpectedScores.Figures) -> [String: String] {
    [
      "score": figures.score.map(printed) ?? "", "low": figures.low?.percent() ?? "",
      "high": figures.high?.percent() ?? "", "answered": "\(figures.answered)",
      "applicable": "\(figures.applicable)",
    ]
  }

  /// The band's label, or why there is none.
  static func band(of figures: ExpectedScores.Figures) -> String {
    guard let score = figures.score else { return "not rated (\(figures.reason ?? ""))" }
    let place = place(score)
    let out = figures.notApplicable + figures.byParent
    let isHeldBack =
      place == bands.count - 1
      && (!figures.flags.isEmpty || 10 * out > 3 * (figures.applicable + out)
        || figures.collecting > 0 || figures.modulesRated < figures.modules)
    return isHeldBack ? bands[place - 1] : bands[place]
  }
}
