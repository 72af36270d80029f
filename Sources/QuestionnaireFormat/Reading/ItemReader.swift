import AssessmentModel

/// Reads one item of a topic.
///
/// `id`, `audience`, `scale` and `text` are required. Optional are `part` (`own` or `seen`; persons
/// need it), `form` (`short` or `full`, default `full`), `period` (default: none), `help` (default:
/// none), `not_applicable` (codes of reasons; left out: all of the audience; `[]`: none),
/// `sensitive` (default false), `weight` (0 or more, default 1), `levels` (default: none), a list
/// of `level`, `conditions` (texts) and `evidence` (kind with text), `change` (default: none), see
/// `ChangeReader`, and `acknowledged` (default: none), see `AcknowledgementReader`.
struct ItemReader {
  private static let keys = [
    "id", "audience", "part", "form", "scale", "period", "text", "help", "not_applicable",
    "sensitive", "weight", "levels", "change", "acknowledged",
  ]

  let log: ReadingLog
  let topic: TopicID

  /// The item; nil when it is no mapping.
  func item(_ node: SourceNode) -> ItemSource? {
    let before = log.findings.count
    let what = MappingReader.label("item", node)
    guard let reader = MappingReader(node, what, keys: ItemReader.keys, log: log) else {
      return nil
    }
    var item = value(reader)
    let changes = ChangeReader(log: log).changes(reader)
    item.changes = changes.map(\.value)
    let acknowledgements = AcknowledgementReader(log: log, holder: "the item")
      .acknowledgements(reader)
    return ItemSource(
      value: item, text: log.texts[.text(of: item.id)]?.text, topic: topic, changes: changes,
      acknowledgements: acknowledgements, node: node, isWhole: log.findings.count == before)
  }

  private func value(_ reader: MappingReader) -> Item {
    let id: ItemID = reader.id("id")
    reader.keepText("text", as: .text(of: id))
    let reasons = reader.texts("not_applicable").map { ReasonCode($0.text) }
    return Item(
      id: id, audience: reader.id("audience"),
      part: reader.choice("part", among: ItemPart.allCases),
      scale: reader.id("scale"), period: reader.optionalText("period").map { PeriodCode($0) },
      weight: reader.ratio("weight") ?? 1,
      isShortForm: reader.choice("form", among: [QuestionnaireForm.short, .full]) == .short,
      isSensitive: reader.flag("sensitive"),
      hasHelp: reader.keepText("help", as: .help(of: id), isRequired: false),
      notApplicableReasons: reader.node["not_applicable"] == nil ? nil : reasons,
      levels: reader.list("levels").compactMap { level($0, of: id) })
  }

  private func level(_ node: SourceNode, of item: ItemID) -> LevelGuidance? {
    let what = MappingReader.label("level", node, key: "level") + " of item \(quoted("\(item)"))"
    let keys = ["level", "conditions", "evidence"]
    guard let reader = MappingReader(node, what, keys: keys, log: log),
      reader.required("level") != nil, let level = reader.integer("level")
    else { return nil }
    let conditions = reader.texts("conditions")
    for (index, condition) in conditions.enumerated() {
      log.keep(.condition(index + 1, level: level, of: item), condition)
    }
    let evidence = reader.value("evidence").map { self.evidence($0, level: level, of: item) } ?? []
    return LevelGuidance(level: level, conditions: conditions.count, evidence: evidence)
  }

  private func evidence(_ node: SourceNode, level: Int, of item: ItemID) -> [EvidenceKind] {
    let what = "'evidence' of level \(level) of item \(quoted("\(item)"))"
    let keys = EvidenceKind.allCases.map(\.rawValue)
    guard let reader = MappingReader(node, what, keys: keys, log: log),
      case .mapping(let entries) = node.content
    else { return [] }
    return entries.compactMap { EvidenceKind(rawValue: $0.key) }.filter { kind in
      let key = TextKey.evidence(kind, level: level, of: item)
      return reader.keepText(kind.rawValue, as: key, isRequired: false)
    }
  }
}
