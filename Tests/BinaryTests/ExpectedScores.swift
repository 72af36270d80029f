/// Scores worked out from the specification alone, with nothing of the program's own arithmetic.
struct ExpectedScores {
  private let items: [CodebookItem]
  private let given: [String: Given]
  private let evidence: [String: Set<String>]

  /// Takes the items that are asked and what was said; what is missing in `given` is blank.
  init(items: [CodebookItem], given: [String: Given], evidence: [String: Set<String>]) {
    self.items = items
    self.given = given
    self.evidence = evidence
  }

  /// The figures of one module, one group or everything together.
  struct Figures {
    /// Points over weight of what is in the score; nil where it is not rated.
    var score: Fraction?
    var low: Fraction?
    var high: Fraction?
    /// The score if all that does not apply had no points.
    var notApplicableAsZero: Fraction?
    /// The score if every level counted without evidence.
    var declared: Fraction?
    /// Why there is no score.
    var reason: String?
    var applicable = 0
    /// Answered with a level; what is still being collected has points but no level.
    var answered = 0
    var notApplicable = 0
    var byParent = 0
    var collecting = 0
    /// `ID:low`, `ID:open`, in questionnaire order.
    var flags: [String] = []
    /// Modules rated and modules asked; for a module itself 1 or 0 of 1.
    var modulesRated = 0
    var modules = 0
  }

  /// The level that counts: the lowest kind of evidence missing decides.
  static func supported(_ level: Int, _ kinds: Set<String>) -> Int {
    if !kinds.contains("document") { return min(level, 2) }
    if !kinds.isSuperset(of: ["record", "indicator"]) { return min(level, 3) }
    return kinds.contains("check") ? level : min(level, 4)
  }

  /// The level of an item that counts; nil where no level was given.
  func supportedLevel(of item: CodebookItem) -> Int? {
    given[item.id]?.level.map {
      item.audience == "affiliate" ? Self.supported($0, evidence[item.id] ?? []) : $0
    }
  }

  /// The points that count, of evidence and of what is still being collected; nil for none.
  func points(of item: CodebookItem) -> Fraction? {
    if given[item.id] == .collecting { return 0 }
    return supportedLevel(of: item).map { item.options[$0 - 1].points }
  }

  private func declaredPoints(of item: CodebookItem) -> Fraction? {
    given[item.id]?.level.map { item.options[$0 - 1].points } ?? points(of: item)
  }
}

// MARK: - Modules

extension ExpectedScores {
  /// One module, submitted.
  func module(_ module: String) -> Figures {
    let asked = items.filter { $0.module == module && $0.weight > 0 }
    var figures = Figures()
    let out = asked.filter { [.notApplicable, .byParent].contains(given[$0.id]) }
    figures.notApplicable = asked.filter { given[$0.id] == .notApplicable }.count
    figures.byParent = asked.filter { given[$0.id] == .byParent }.count
    figures.collecting = asked.filter { given[$0.id] == .collecting }.count
    figures.applicable = asked.count - out.count
    let counted = asked.filter { points(of: $0) != nil }
    figures.answered = counted.count - figures.collecting
    figures.flags = asked.filter(\.isCritical).compactMap(flag)
    figures.modules = 1
    figures.reason = reason(asked: asked.count, out: out.count, counted: counted.count)
    guard figures.reason == nil else { return figures }

    func mean(_ items: [CodebookItem], _ points: (CodebookItem) -> Fraction) -> Fraction {
      items.map { $0.weight * points($0) }.sum / items.map(\.weight).sum
    }
    let applicable = asked.filter { item in !out.contains { $0.id == item.id } }
    func settled(_ item: CodebookItem, otherwise: Fraction) -> Fraction {
      given[item.id] == .collecting ? otherwise : points(of: item) ?? otherwise
    }
    figures.score = mean(counted) { points(of: $0) ?? 0 }
    figures.declared = mean(counted) { declaredPoints(of: $0) ?? 0 }
    figures.low = mean(applicable) { settled($0, otherwise: 0) }
    figures.high = mean(applicable) { settled($0, otherwise: 1) }
    figures.notApplicableAsZero = mean(counted + out) { points(of: $0) ?? 0 }
    figures.modulesRated = 1
    return figures
  }

  /// The first rule of three that fails.
  private func reason(asked: Int, out: Int, counted: Int) -> String? {
    if asked == 0 { return "nothing asked" }
    if 2 * out > asked { return "n/a" }
    if 2 * counted < asked - out { return "coverage" }
    return 3 * counted < asked ? "too few" : nil
  }

  private func flag(_ item: CodebookItem) -> String? {
    switch given[item.id] {
    case .level:
      (points(of: item) ?? 0) < Fraction(1, over: 2) ? "\(item.id):low" : nil
    case .notApplicable, .byParent: nil
    default: "\(item.id):open"
    }
  }
}

// MARK: - Groups and everything together

extension ExpectedScores {
  /// One group.
  func group(_ group: String) -> Figures {
    together(items.filter { $0.group == group })
  }

  /// All modules together.
  var overall: Figures { together(items) }

  private func together(_ items: [CodebookItem]) -> Figures {
    let modules = items.map(\.module).reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    let figures = modules.map(module)
    var together = Figures()
    together.applicable = figures.map(\.applicable).reduce(0, +)
    together.answered = figures.map(\.answered).reduce(0, +)
    together.notApplicable = figures.map(\.notApplicable).reduce(0, +)
    together.byParent = figures.map(\.byParent).reduce(0, +)
    together.collecting = figures.map(\.collecting).reduce(0, +)
    together.flags = figures.flatMap(\.flags)
    together.modules = modules.count
    let rated = figures.filter { $0.score != nil }
    together.modulesRated = rated.count
    guard 2 * rated.count >= modules.count, !rated.isEmpty else {
      together.reason = "modules"
      return together
    }
    func mean(_ values: [Fraction?]) -> Fraction {
      values.compactMap { $0 }.sum / Fraction(values.count)
    }
    together.score = mean(rated.map(\.score))
    together.low = mean(rated.map(\.low))
    together.high = mean(rated.map(\.high))
    together.declared = mean(rated.map(\.declared))
    together.notApplicableAsZero = mean(rated.map(\.notApplicableAsZero))
    return together
  }
}
