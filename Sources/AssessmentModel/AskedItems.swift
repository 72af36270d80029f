public import FoundationEssentials

extension Questionnaire {
  /// Whether an item belongs to an audience's form, before routing.
  ///
  /// An organisation always has all of its items.
  public func isInForm(_ item: Item, audience: Audience, form: QuestionnaireForm) -> Bool {
    guard item.audience == audience.code else { return false }
    return audience.kind == .organisation || form == .full || item.isShortForm
  }

  /// Whether a module is asked of an audience, given the answers to routing questions.
  ///
  /// Routing is for persons only; a routed module without an answer is not asked.
  public func isAsked(
    _ module: PracticeModule, audience: Audience, routing: [ModuleID: Bool]
  ) -> Bool {
    audience.kind == .organisation || !module.isRouted || routing[module.id] == true
  }

  /// The items that an assessment asks, in questionnaire order.
  ///
  /// - Parameter routing: The answers to routing questions; ignored for organisations.
  public func askedItems(
    audience: Audience, form: QuestionnaireForm, routing: [ModuleID: Bool]
  ) -> [Item] {
    modules.filter { isAsked($0, audience: audience, routing: routing) }
      .flatMap { $0.topics.flatMap(\.items) }
      .filter { isInForm($0, audience: audience, form: form) }
  }

  /// The modules in the order in which one assessment asks them.
  ///
  /// With `order: rotate` persons start at different modules, derived from the assessment's id, so
  /// that no module is always last; organisations keep questionnaire order.
  public func moduleOrder(for assessment: UUID, audience: Audience) -> [PracticeModule] {
    let modules = modules
    guard order == .rotate, audience.kind == .person, !modules.isEmpty else { return modules }
    let start = withUnsafeBytes(of: assessment.uuid) { bytes in
      bytes.reduce(0) { ($0 * 256 + Int($1)) % modules.count }
    }
    return Array(modules[start...] + modules[..<start])
  }
}
