import AssessmentModel

/// Reads `acknowledged` of an item, a topic or a translated text: a list of `rule` and `reason` for
/// warnings that the author has looked at and keeps.
struct AcknowledgementReader {
  let log: ReadingLog
  /// What carries the list in a sentence about it, such as `the item`.
  let holder: String

  /// The acknowledgements, without those that cannot be read.
  func acknowledgements(_ reader: MappingReader) -> [Acknowledgement] {
    reader.list("acknowledged").compactMap { acknowledgement($0, of: reader.what) }
  }

  private func acknowledgement(_ node: SourceNode, of what: String) -> Acknowledgement? {
    let entry = "an entry of 'acknowledged' of \(what)"
    guard let reader = MappingReader(node, entry, keys: ["rule", "reason"], log: log) else {
      return nil
    }
    let reason = reader.text("reason")
    guard let rule = reader.text("rule"), reason != nil else { return nil }
    return Acknowledgement(rule: rule, holder: holder, place: node.place(of: "rule"))
  }
}
