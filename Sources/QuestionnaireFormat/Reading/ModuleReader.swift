import AssessmentModel

/// Reads one file of `modules/`: a module with its topics.
///
/// - Module: `module` (its id), `name` and `topics`; `mission`, `overview` (text, default: none);
///   `routing` with the key `question` (default: every person is asked the module); `weight`
///   (0 or more, default 1).
/// - Topic: `id`, `name` and `items`; `starred`, `critical` (default false); `references`, a list
///   of `standard`, `clause` and, optional, `confidence` (default: no references, `sure`);
///   `guide` with `why`, `good` and `first_step` (each optional; critical topics need all three);
///   `acknowledged` (default: none), see `AcknowledgementReader`.
struct ModuleReader {
  let log: ReadingLog

  /// The module; nil when the file holds no mapping.
  func module(_ node: SourceNode) -> ModuleSource? {
    let keys = ["module", "name", "mission", "overview", "routing", "weight", "topics"]
    let what = MappingReader.label("module", node, key: "module")
    guard let reader = MappingReader(node, what, keys: keys, log: log) else { return nil }
    let id: ModuleID = reader.id("module")
    reader.keepText("name", as: .name(of: id))
    reader.keepText("mission", as: .mission(of: id), isRequired: false)
    reader.keepText("overview", as: .overview(of: id), isRequired: false)
    let module = PracticeModule(
      id: id, weight: reader.ratio("weight") ?? 1, isRouted: routing(reader, of: id), topics: [])
    let topics = reader.list("topics", isRequired: true).compactMap(topic)
    return ModuleSource(value: module, topics: topics, node: node)
  }

  private func routing(_ reader: MappingReader, of id: ModuleID) -> Bool {
    guard let node = reader.value("routing") else { return false }
    let what = "'routing' of \(reader.what)"
    guard let routing = MappingReader(node, what, keys: ["question"], log: log) else {
      return false
    }
    return routing.keepText("question", as: .routing(of: id))
  }

  private func topic(_ node: SourceNode) -> TopicSource? {
    let before = log.findings.count
    let keys = [
      "id", "name", "starred", "critical", "references", "guide", "items", "acknowledged",
    ]
    let what = MappingReader.label("topic", node)
    guard let reader = MappingReader(node, what, keys: keys, log: log) else { return nil }
    let id: TopicID = reader.id("id")
    reader.keepText("name", as: .name(of: id))
    readGuide(reader, of: id)
    let topic = Topic(
      id: id, isStarred: reader.flag("starred"), isCritical: reader.flag("critical"),
      references: reader.list("references").compactMap { reference($0, of: what) }, items: [])
    let items = reader.list("items", isRequired: true).compactMap {
      ItemReader(log: log, topic: id).item($0)
    }
    let acknowledgements = AcknowledgementReader(log: log, holder: "the topic")
      .acknowledgements(reader)
    return TopicSource(
      value: topic, items: items, acknowledgements: acknowledgements, node: node,
      isWhole: log.findings.count == before)
  }

  private func readGuide(_ reader: MappingReader, of id: TopicID) {
    let keys = ["why", "good", "first_step"]
    guard let node = reader.value("guide"),
      let guide = MappingReader(node, "'guide' of \(reader.what)", keys: keys, log: log)
    else { return }
    guide.keepText("why", as: .why(id), isRequired: false)
    guide.keepText("good", as: .good(id), isRequired: false)
    guide.keepText("first_step", as: .firstStep(id), isRequired: false)
  }

  private func reference(_ node: SourceNode, of topic: String) -> Reference? {
    let keys = ["standard", "clause", "confidence"]
    guard let reader = MappingReader(node, "a reference of \(topic)", keys: keys, log: log) else {
      return nil
    }
    return Reference(
      standard: reader.id("standard"), clause: reader.text("clause") ?? "",
      confidence: reader.choice("confidence", among: [Confidence.sure, .unsure]) ?? .sure)
  }
}
