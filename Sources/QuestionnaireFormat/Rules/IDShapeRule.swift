import AssessmentModel

extension QuestionnaireRule {
  static let idShape = QuestionnaireRule(
    "id-shape",
    """
    Ids and codes can be typed and told apart: codes are lower-case words with hyphens, \
    modules upper-case letters, and the id of a topic begins with its module's, that of an \
    item with its topic's.
    """,
    example: RuleExample(
      .item,
      good: """
        id: BK-02-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        """,
      bad: """
        id: »BK-03-own
        audience: employee
        part: own
        scale: frequency
        text: How often did you ask?
        """),
    check: IDShapeRule.check)
}

enum IDShapeRule {
  static func check(_ source: QuestionnaireSource) -> [RuleFinding] {
    let frame = source.frame
    var findings = frameHead(frame)
    let codes: [(String, String, Place)] =
      frame.audiences.map { ("audience", "\($0.value.code)", $0.node.place(of: "code")) }
      + frame.periods.map { ("period", "\($0.value.code)", $0.node.place(of: "code")) }
      + frame.groups.map { ("group", "\($0.id)", $0.node.place(of: "id")) }
      + frame.reasons.map { ("reason", "\($0.value.code)", $0.node.place(of: "code")) }
      + frame.bands.map { ("band", "\($0.value.code)", $0.node.place(of: "code")) }
      + frame.scales.flatMap(scaleCodes)
    findings += codes.compactMap { word, code, place in
      isEmpty(code) || IDShape.isCode(code)
        ? nil
        : RuleFinding(
          place,
          """
          \(word) \(quoted(code)) must be lower-case letters, digits and hyphens, such as \
          'last-year', at most 40
          """
        )
    }
    findings += source.standards.compactMap { standard($0) }
    return findings + source.modules.flatMap(module)
  }

  private static func isEmpty(_ id: String) -> Bool { id.isEmpty }

  private static func frameHead(_ frame: FrameSource) -> [RuleFinding] {
    var findings: [RuleFinding] = []
    let id = "\(frame.head.id)"
    if !id.isEmpty, !IDShape.isCode(id) {
      findings.append(
        RuleFinding(
          frame.node.place(of: "id"),
          "questionnaire id \(quoted(id)) must be lower-case letters, digits and hyphens"))
    }
    let language = "\(frame.head.baseLanguage)"
    if !language.isEmpty, !IDShape.isLanguage(language) {
      findings.append(
        RuleFinding(
          frame.node.place(of: "language"),
          "language \(quoted(language)) must be a lower-case code such as 'en' or 'pt-br'"))
    }
    return findings
  }

  private static func scaleCodes(_ scale: Sourced<Scale>) -> [(String, String, Place)] {
    // An option that could not be read is not in the scale; its YAML is looked at by code instead.
    guard case .list(let options)? = scale.node["options"]?.content else { return [] }
    return [("scale", "\(scale.value.id)", scale.node.place(of: "id"))]
      + options.map { ("option", $0["code"]?.text ?? "", $0.place(of: "code")) }
  }

  private static func standard(_ standard: Sourced<Standard>) -> RuleFinding? {
    let id = "\(standard.value.id)"
    guard !id.isEmpty, !IDShape.isStandard(id) else { return nil }
    return RuleFinding(
      standard.node.place(of: "id"),
      """
      standard \(quoted(id)) must be upper-case letters, digits and hyphens, such as \
      'ISO45001', at most 40
      """
    )
  }

  private static func module(_ module: ModuleSource) -> [RuleFinding] {
    let id = "\(module.value.id)"
    var findings: [RuleFinding] = []
    if !id.isEmpty, !IDShape.isModule(id) {
      findings.append(
        RuleFinding(
          module.node.place(of: "module"),
          "module \(quoted(id)) must be upper-case letters, such as 'SAF', at most 12"))
    }
    for topic in module.topics {
      let topicID = "\(topic.value.id)"
      if !id.isEmpty, !topicID.isEmpty, !IDShape.isTopic(topicID, of: id) {
        findings.append(
          RuleFinding(
            topic.node.place(of: "id"),
            """
            topic \(quoted(topicID)) must be '\(id)-' and then digits or upper-case letters, \
            such as '\(id)-01'
            """
          ))
      }
      findings += topic.items.compactMap { item($0) }
    }
    return findings
  }

  private static func item(_ item: ItemSource) -> RuleFinding? {
    let id = "\(item.value.id)"
    guard !id.isEmpty, !item.topic.rawValue.isEmpty,
      !IDShape.isItem(id, of: "\(item.topic)")
    else { return nil }
    return RuleFinding(
      item.node.place(of: "id"),
      """
      item \(quoted(id)) must be its topic's id, '\(item.topic)-', and then a lower-case \
      word, such as '\(item.topic)-own'
      """
    )
  }
}

/// The shapes of ids.
enum IDShape {
  /// Lower-case letters, digits and single hyphens between them.
  static func isCode(_ text: some StringProtocol) -> Bool {
    text.utf8.count <= 40 && parts(text).allSatisfy { isWord($0, isLower) }
  }

  /// Upper-case letters.
  static func isModule(_ text: String) -> Bool {
    text.utf8.count <= 12 && !text.isEmpty && text.utf8.allSatisfy(isUpper)
  }

  /// The module's id, a hyphen, and words of digits or upper-case letters.
  static func isTopic(_ text: String, of module: String) -> Bool {
    text.utf8.count <= 40 && text.hasPrefix(module + "-")
      && parts(text.dropFirst(module.count + 1)).allSatisfy { isWord($0, isUpper) }
  }

  /// The topic's id, a hyphen, and a code.
  static func isItem(_ text: String, of topic: String) -> Bool {
    text.utf8.count <= 60 && text.hasPrefix(topic + "-") && isCode(text.dropFirst(topic.count + 1))
  }

  /// Upper-case letters, digits and single hyphens between them.
  static func isStandard(_ text: String) -> Bool {
    text.utf8.count <= 40 && parts(text).allSatisfy { isWord($0, isUpper) }
  }

  /// Two or three lower-case letters, then perhaps subtags such as `-br`.
  static func isLanguage(_ text: String) -> Bool {
    guard let first = parts(text).first, (2...3).contains(first.utf8.count) else { return false }
    return first.utf8.allSatisfy(isLower)
      && parts(text).dropFirst().allSatisfy {
        (2...8).contains($0.utf8.count) && isWord($0, isLower)
      }
  }

  private static func parts<Text: StringProtocol>(_ text: Text) -> [Text.SubSequence] {
    text.split(separator: "-", omittingEmptySubsequences: false)
  }

  private static func isWord(_ text: some StringProtocol, _ isLetter: (UInt8) -> Bool) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
