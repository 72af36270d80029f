import AssessmentModel

/// One file of a translation, with the lines of each text, so that one text can be replaced and
/// everything else, comments, other keys and line ends, stays as it was written.
///
/// A text that is replaced gets a line of its own; comments behind or inside its old lines go above
/// it.
struct TranslationDocument {
  /// A translated text.
  struct Entry {
    let text: String
    /// The short digest of the text that was translated.
    let of: String
    /// The short digest of the translation.
    let digest: String
    /// The warnings that the translator keeps, with the reasons.
    var acknowledged: [(rule: String, reason: String)] = []
  }

  /// A top-level key with its lines, and the comments and blank lines after it.
  private struct Block {
    let key: TextKey
    var lines: [String]
    var trailing: [String]
  }

  /// The texts whose keys the base language knows.
  private(set) var entries: [TextKey: Entry] = [:]
  /// Why the file cannot be merged with; empty when it can.
  private(set) var findings: [Finding] = []
  private var head: [String]
  private var blocks: [Block] = []
  private var lineEnd = "\n"

  /// Starts a new file.
  init(head: [String]) {
    self.head = head
  }

  /// Reads a file.
  ///
  /// - Parameter known: The keys that the file translates; others are kept but not looked at.
  init(file: String, raw: String, known: Set<TextKey>) {
    let source = SourceText(file: file, raw: raw)
    var lines = source.lines.map(String.init)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    head = lines
    lineEnd = raw.first { ["\n", "\r\n", "\r"].contains($0) }.map(String.init) ?? "\n"
    guard !lines.allSatisfy(TranslationDocument.isComment) else { return }
    let log = ReadingLog()
    let root = YAMLComposer(source: source, log: log).root()
    findings = log.findings
    guard findings.isEmpty, let root else { return }
    guard case .mapping(let pairs) = root.content, pairs.allSatisfy({ $0.place.column == 1 }) else {
      log.report(
        .valueKind, at: root.place, "a translation must be keys with values, each on its own line")
      findings = log.findings
      return
    }
    readBlocks(pairs, lines)
    for pair in pairs where known.contains(TextKey(pair.key)) {
      guard let text = pair.value["text"]?.text, let of = pair.value["of"]?.text else { continue }
      entries[TextKey(pair.key)] = Entry(
        text: text, of: of, digest: QuestionnaireDigest.shortDigest(of: text),
        acknowledged: TranslationDocument.acknowledged(pair.value["acknowledged"]))
    }
  }

  /// The text of the file.
  var text: String {
    let lines = head + blocks.flatMap { $0.lines + $0.trailing }
    return lines.joined(separator: lineEnd) + lineEnd
  }

  /// Replaces texts and adds new ones, each behind the nearest text before it.
  ///
  /// - Parameter order: All keys of the file in order.
  mutating func put(_ changes: [SheetChange], order: [TextKey]) {
    let changed = Dictionary(changes.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      blocks.enumerated().map { ($0.element.key, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    // Texts before the first one of the file go on top, at -1.
    var added: [Int: [Block]] = [:]
    var place = -1
    for key in order {
      if let known = places[key] { place = known }
      guard let change = changed[key] else { continue }
      let acknowledged = entries[key]?.acknowledged ?? []
      let line = TranslationLine.line(
        key, change.text, of: change.digest, acknowledged: acknowledged)
      entries[key] = Entry(
        text: change.text, of: change.digest,
        digest: QuestionnaireDigest.shortDigest(of: change.text), acknowledged: acknowledged)
      if let known = places[key] {
        blocks[known].lines = TranslationDocument.comments(in: blocks[known].lines) + [line]
      } else {
        added[place, default: []].append(Block(key: key, lines: [line], trailing: []))
      }
    }
    insert(added, before: order.lazy.compactMap { places[$0] }.min() ?? blocks.count)
  }

  private mutating func insert(_ added: [Int: [Block]], before first: Int) {
    var all: [Block] = []
    for (index, block) in blocks.enumerated() {
      if index == first { all += added[-1] ?? [] }
      var block = block
      var new = added[index] ?? []
      // A comment behind a text belongs to the text that follows it.
      if !new.isEmpty, index + 1 < blocks.count {
        new[new.count - 1].trailing = block.trailing
        block.trailing = []
      }
      all += [block] + new
    }
    blocks = first < blocks.count ? all : all + (added[-1] ?? [])
  }

  private mutating func readBlocks(_ pairs: [SourceEntry], _ lines: [String]) {
    let starts = pairs.map { ($0.place.line ?? 1) - 1 }
    head = Array(lines.prefix(starts.first ?? 0))
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : lines.count
      let all = lines[start..<max(start, end)]
      let trailing = all.dropFirst().reversed().prefix(while: TranslationDocument.isComment)
      blocks.append(
        Block(
          key: TextKey(pairs[index].key), lines: Array(all.dropLast(trailing.count)),
          trailing: trailing.reversed()))
    }
  }

  private static func acknowledged(_ node: SourceNode?) -> [(rule: String, reason: String)] {
    guard case .list(let nodes)? = node?.content else { return [] }
    return nodes.compactMap { node in
      guard let rule = node["rule"]?.text, let reason = node["reason"]?.text else { return nil }
      return (rule, reason)
    }
  }

  /// The comments behind and between the values of an entry.
  ///
  /// What starts with `#` is one when the entry says the same without it; in quotes, or in a text
  /// of several lines, it does not.
  private static func comments(in lines: [String]) -> [String] {
    var lines = lines
    let content = content(of: lines)
    return lines.indices.compactMap { index in
      let line = lines[index]
      for at in line.unicodeScalars.indices where line.unicodeScalars[at] == "#" {
        lines[index] = String(line[..<at])
        if self.content(of: lines) == content { return String(line[at...]) }
      }
      lines[index] = line
      return nil
    }
  }

  /// What lines say, without their places; nil when they are no YAML.
  private static func content(of lines: [String]) -> String? {
    let source = SourceText(file: "", raw: lines.joined(separator: "\n"))
    return YAMLComposer(source: source, log: ReadingLog()).root()?.canonical.text
  }

  /// Whether a line has no value: blank, or a comment that is not indented.
  private static func isComment(_ line: String) -> Bool {
    line.hasPrefix("#") || line.allSatisfy(\.isWhitespace)
  }
}
