import AssessmentModel
import Interview
import Wording

// What is asked before and after the questions, taken from lines such as `audience = employee`.
extension PipedScreen {
  /// The keys of the first lines; those of the approval come later.
  private static let headKeys: Set<TakeKey> = [
    .start, .file, .questionnaire, .organisation, .affiliate, .cycle, .language, .audience, .code,
    .department, .contributor, .afterwards,
  ]

  func choose(_ menu: TakeMenu) throws -> String {
    try readHead()
    if menu.key == .start, let code = startCode { return code }
    guard let value = take(menu.key) else {
      if menu.takesSingle, menu.options.count == 1 { return menu.options[0].code }
      if let code = menu.pipedCode { return code }
      throw try missing(menu.key)
    }
    if menu.key == .code { return value.text.lowercased() == "new" ? "new" : "own" }
    if let option = option(of: menu, named: value.text) { return option.code }
    throw try stopped(
      PipedPhrase.badValue,
      [
        "value": value.text, "name": menu.key.rawValue,
        "expected": menu.options.map(\.code).joined(separator: ", "),
      ], by: value)
  }

  func enter(_ field: TakeField) throws -> String? {
    try readHead()
    guard let value = take(field.key), !value.text.isEmpty else {
      if let usual = field.usual { return usual }
      guard field.isNeeded else { return nil }
      throw try missing(field.key)
    }
    let count = InterviewLimits.length(of: value.text)
    let refusal =
      count > field.limit
      ? TakeText(
        InterviewPhrase.textTooLong, ["count": String(count), "limit": String(field.limit)])
      : field.refusal(value.text)
    if let refusal { try refuse(field.key, refusal) }
    return value.text
  }

  /// Reads the lines before the first question.
  private func readHead() throws {
    guard !hasReadHead else { return }
    hasReadHead = true
    while let line = try nextLine() {
      switch line {
      case .nothing: continue
      case .setting(let key, let text) where Self.headKeys.contains(key): try keep(key, text)
      default:
        pending = line
        return
      }
    }
  }

  /// Keeps what a line says until it is asked.
  func keep(_ key: TakeKey, _ text: String) throws {
    let value = Value(text: text, line: lineNumber)
    guard values[key] == nil else {
      throw try stopped(PlainPhrase.pipedTwice, ["name": key.rawValue], by: value)
    }
    values[key] = value
    if key == .language {
      try speak(value)
      used.insert(key)
    }
  }

  /// The value of a key; what is to be done afterwards is done once.
  private func take(_ key: TakeKey) -> Value? {
    used.insert(key)
    return key == .afterwards ? values.removeValue(forKey: key) : values[key]
  }

  private func missing(_ key: TakeKey) throws -> TakeStop {
    try stopped(PipedPhrase.missingField, ["name": key.rawValue])
  }

  /// What the start menu gets from the other first lines.
  private var startCode: String? {
    if values[.file] != nil { return "file" }
    return values[.organisation] == nil ? nil : "setup"
  }

  /// An option by its code, its number or its label.
  private func option(of menu: TakeMenu, named text: String) -> TakeOption? {
    let named = menu.options.first {
      $0.code.lowercased() == text.lowercased() || $0.label.text(in: words) == text
    }
    if let named { return named }
    guard let number = Int(digits: text), menu.options.indices.contains(number - 1) else {
      return nil
    }
    return menu.options[number - 1]
  }

  /// Refuses first lines that were not asked, unless they say what is true anyway.
  func checkUnused(against interview: TakenInterview) throws {
    let cycle = interview.cycle
    let affiliate = interview.affiliate
    let truths: [TakeKey: Set<String>] = [
      .organisation: [cycle.organisation], .cycle: [cycle.code.rawValue],
      .affiliate: [affiliate.code.rawValue, affiliate.name(in: language), affiliate.name],
      .audience: [interview.audience.code.rawValue],
      .code: interview.visit == .first ? ["new"] : [],
    ]
    let unused = values.filter { !used.contains($0.key) && Self.headKeys.contains($0.key) }
    for (key, value) in unused.sorted(by: { $0.value.line < $1.value.line }) {
      if truths[key]?.contains(value.text) == true || key == .afterwards { continue }
      throw try stopped(PlainPhrase.pipedNotAsked, ["name": key.rawValue], by: value)
    }
  }
}
