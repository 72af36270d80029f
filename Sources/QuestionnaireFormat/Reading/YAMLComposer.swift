import Yams

/// Turns the YAML of one file into values with places, and what is not plain YAML into findings.
///
/// Only what an author needs is read: one document of mappings, lists and texts. Anchors, aliases,
/// merge keys and tags are refused, because they let one line mean something far away from it.
struct YAMLComposer {
  /// How deep values may lie in each other; the format itself needs 13.
  static let maximumDepth = 20
  /// How many keys that stand twice are reported in one file.
  private static let maximumRepairs = 20

  let source: SourceText
  let log: ReadingLog

  /// The value of the file; nil when it cannot be read, after a finding.
  func root() -> SourceNode? {
    reportForbiddenCharacters()
    if let place = AnchorScan.firstAlias(in: source) {
      log.report(
        .yaml, at: place, "anchors and aliases ('&', '*') are not read; write the value out here")
      return nil
    }
    var lines = source.lines
    for attempt in 0..<YAMLComposer.maximumRepairs {
      do {
        return try composed(lines.joined(separator: "\n"))
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let repair = DuplicateKeyRepair(key: keys.first ?? "", first: context.mark, lines: lines)
        guard let repaired = report(repair, attempt: attempt) else { return nil }
        lines = repaired
      } catch let error as YamlError {
        report(error)
        return nil
      } catch {
        log.report(.yaml, at: Place(file: source.file), "the file cannot be read as YAML")
        return nil
      }
    }
    return nil
  }

  private func composed(_ text: String) throws -> SourceNode? {
    let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
    guard let root = try parser.singleRoot() else {
      log.report(.yaml, at: Place(file: source.file), "the file is empty; write its keys")
      return nil
    }
    // A node holds its anchor weakly; it is gone with the parser.
    return withExtendedLifetime(parser) { node(root, depth: 1) }
  }

  private func reportForbiddenCharacters() {
    for (place, character) in source.forbidden {
      let advice = character == "\t" ? "use spaces" : "remove it"
      log.report(
        .controlCharacters, at: place,
        "\(ForbiddenCharacter.name(character)) may not stand in a file; \(advice)")
    }
  }

  // MARK: - Values

  private func place(_ mark: Mark?) -> Place {
    mark.map { source.place(line: $0.line, scalarColumn: $0.column) } ?? Place(file: source.file)
  }

  private func node(_ yaml: Node, depth: Int) -> SourceNode? {
    let place = place(yaml.mark)
    guard depth <= YAMLComposer.maximumDepth else {
      log.report(
        .sizeLimit, at: place,
        "values lie more than \(YAMLComposer.maximumDepth) deep in each other; make it flatter")
      return nil
    }
    if yaml.anchor != nil {
      log.report(.yaml, at: place, "an anchor ('&') is not read; remove it")
    }
    switch yaml {
    case .scalar(let scalar): return self.scalar(scalar, at: place)
    case .sequence(let sequence):
      refuse(sequence.tag.rawValue, at: place)
      var nodes: [SourceNode] = []
      for child in sequence {
        guard let value = node(child, depth: depth + 1) else { return nil }
        nodes.append(value)
      }
      return SourceNode(place: place, content: .list(nodes))
    case .mapping(let mapping):
      refuse(mapping.tag.rawValue, at: place)
      return entries(of: mapping, depth: depth).map {
        SourceNode(place: place, content: .mapping($0))
      }
    case .alias:
      log.report(.yaml, at: place, "an alias ('*') is not read; write the value out here")
      return nil
    }
  }

  private func scalar(_ scalar: Node.Scalar, at place: Place) -> SourceNode {
    let isPlain = scalar.style == .plain
    let isQuotedText = !isPlain && scalar.tag.rawValue == Tag.Name.str.rawValue
    let isTagged = !isQuotedText && refuse(scalar.tag.rawValue, at: place)
    var text = scalar.string
    // The line end that closes a block is not part of the text.
    if scalar.style == .literal || scalar.style == .folded {
      while text.last == "\n" { text.removeLast() }
    }
    return SourceNode(place: place, content: .scalar(text, isPlain: isPlain && !isTagged))
  }

  private func entries(of mapping: Node.Mapping, depth: Int) -> [SourceEntry]? {
    var entries: [SourceEntry] = []
    for (key, value) in mapping {
      let keyPlace = place(key.mark)
      guard case .scalar(let name) = key else {
        log.report(.yaml, at: keyPlace, "a key must be a single word; write it without brackets")
        continue
      }
      guard name.string != "<<" else {
        log.report(.yaml, at: keyPlace, "a merge key ('<<') is not read; write the values out here")
        continue
      }
      guard var child = node(value, depth: depth + 1) else { return nil }
      guard !DuplicateKeyRepair.isRepaired(name.string) else { continue }
      if child.isNull { child.place = keyPlace }
      entries.append(SourceEntry(key: name.string, place: keyPlace, value: child))
    }
    return entries
  }

  /// Reports a tag that an author has written; whether there is one.
  @discardableResult
  private func refuse(_ tag: String, at place: Place) -> Bool {
    guard !tag.isEmpty, tag != Tag.Name.nonSpecific.rawValue else { return false }
    let shown = tag.hasPrefix("tag:yaml.org,2002:") ? "!!" + tag.dropFirst(18) : tag
    log.report(.yaml, at: place, "a tag (\(quoted(shown))) is not read; remove it")
    return true
  }

  // MARK: - Errors

  private func report(_ repair: DuplicateKeyRepair, attempt: Int) -> [Substring]? {
    let first = place(repair.first)
    let message = "key \(quoted(repair.key)) stands twice"
    guard let second = repair.second else {
      log.report(.yaml, at: first, message + "; keep one of the two")
      return nil
    }
    log.report(
      .yaml,
      at: source.place(
        line: second.line, scalarColumn: repair.isQuoted ? second.column - 1 : second.column),
      message + ", first in line \(first.line ?? 1); keep one of the two")
    return repair.repaired(attempt: attempt)
  }

  private func report(_ error: YamlError) {
    // A masked character has been reported; what YAML makes of the gap is not the author's fault.
    guard source.forbidden.isEmpty else { return }
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let isAtEnd = mark.line > source.lines.count || problem.contains("end of stream")
      log.report(
        .yaml, at: place(isAtEnd ? context?.mark ?? mark : mark), YAMLProblem.sentence(for: problem)
      )
    default:
      log.report(.yaml, at: Place(file: source.file), "the file cannot be read as YAML")
    }
  }
}
