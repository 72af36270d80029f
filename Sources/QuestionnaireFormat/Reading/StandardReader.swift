import AssessmentModel

/// Reads `standards.yaml`, the catalogue of cited standards; an instrument may have none.
///
/// The file has one key, `standards`: a list of `id`, `title`, `edition` and `issuer`, each
/// required, with `note` (default: none) and `confidence` (`sure` or `unsure`, default `sure`).
struct StandardReader {
  let log: ReadingLog

  /// The entries of the catalogue, without those that cannot be read.
  func standards(_ node: SourceNode) -> [Sourced<Standard>] {
    guard let reader = MappingReader(node, "the catalogue", keys: ["standards"], log: log) else {
      return []
    }
    return reader.list("standards", isRequired: true).compactMap(standard)
  }

  private func standard(_ node: SourceNode) -> Sourced<Standard>? {
    let keys = ["id", "title", "edition", "issuer", "note", "confidence"]
    let what = MappingReader.label("standard", node)
    guard let reader = MappingReader(node, what, keys: keys, log: log) else { return nil }
    let id: StandardID = reader.id("id")
    reader.keepText("title", as: .title(of: id))
    reader.keepText("note", as: .note(of: id), isRequired: false)
    let standard = Standard(
      id: id, edition: reader.text("edition") ?? "", issuer: reader.text("issuer") ?? "",
      confidence: reader.choice("confidence", among: [Confidence.sure, .unsure]) ?? .sure)
    return Sourced(value: standard, node: node)
  }
}
