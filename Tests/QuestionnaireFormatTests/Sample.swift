import AssessmentModel
import QuestionnaireFormat

/// A small complete questionnaire in YAML that reads without findings.
enum Sample {
  /// The files by path.
  static let files = [
    "questionnaire.yaml": frame, "standards.yaml": standards,
    "modules/01-access.yaml": access, "modules/02-books.yaml": books,
  ]

  static let frame = """
    # The frame of the sample.
    format: 1
    id: sample
    version: 1.2.0
    language: en
    title: Sample self-check
    organisation: Sample group
    programme: Sample programme
    licence: Anybody may use it.
    purpose: For improvement only.
    order: rotate
    words:
      group: field
      module: chapter
    audiences:
      - code: employee
        kind: person
        label: for myself
        form: short
        first_page:
          - This is the self-check of {organisation}.
          - "Only you see your answers: nobody else."
      - code: affiliate
        kind: organisation
        label: for our company
    periods:
      - {code: last-year, phrase: In the last 12 months}
    groups:
      - {id: second, name: Second, modules: [BK]}
      - {id: first, name: First, modules: [AC]}
    scales:
      - id: frequency
        options:
          - {code: never, points: 0, label: Never}
          - {code: half, points: 0.5, label: Half the time}
          - {code: always, points: 1, label: Every time}
      - id: coarse
        options:
          - {code: none, points: 0, label: None}
          - {code: some, points: 1/3, label: Some}
          - {code: all, points: 1, label: All}
      - id: maturity
        options:
          - {code: absent, points: 0, label: Absent, anchor: Nothing is done.}
          - {code: written, points: 0.5, label: Written}
          - {code: lived, points: 1, label: Lived}
        evidence_required:
          - {level: 2, kinds: [document]}
          - {level: 3, kinds: [record, indicator]}
    not_applicable_reasons:
      - {audience: employee, code: no-situation, label: It did not occur}
      - {audience: affiliate, code: no-activity, label: We do not do this}
    bands:
      - {code: low, from: 0, label: Low}
      - code: high
        from: 62.5
        label: High
        requires: {no_critical_flag: true, minimum_answered: 9/10}
    policy:
      minimum_coverage: 0.6
      minimum_cell: 12

    """

  static let standards = """
    standards:
      - id: ISO45001
        title: Occupational health and safety management systems
        edition: "2018"
        issuer: ISO
        note: A new edition is expected.
        confidence: unsure

    """

  static let access = """
    module: AC
    name: Access
    mission: Open doors for all
    overview: Who may enter, and how.
    weight: 2
    topics:
      - id: AC-01
        name: Open doors
        starred: true
        critical: true
        references:
          - {standard: ISO45001, clause: "5.1", confidence: unsure}
        guide:
          why: Closed doors keep help out.
          good: Doors stand open.
          first_step: Open one door today.
        items:
          - id: AC-01-own
            audience: employee
            part: own
            form: short
            scale: frequency
            period: last-year
            text: In the last 12 months, how often did you hold a door open?
            help: Any door counts.
            not_applicable: [no-situation]
          - id: AC-01-aff
            audience: affiliate
            scale: maturity
            text: How far are your doors open?
            weight: 0.5
            levels:
              - level: 2
                conditions: [A rule on doors is written., The rule has an owner.]
                evidence: {document: The rule on doors}
              - level: 3
                conditions: [Doors are counted., Doors are open.]
                evidence: {record: The door book, indicator: Open doors per site}
      - id: AC-02
        name: Shut doors
        starred: true
        items:
          - id: AC-02-seen
            audience: employee
            part: seen
            form: short
            scale: frequency
            sensitive: true
            text: Of the doors you saw, how many were shut on purpose?
            not_applicable: []

    """

  static let books = """
    module: BK
    name: Books
    routing:
      question: In the last 12 months, did your work include keeping books?
    topics:
      - id: BK-01
        name: Writing down
        items:
          - id: BK-01-own
            audience: employee
            part: own
            scale: coarse
            text: How much of it did you write down?
            levels:
              - {level: 2, conditions: [Some sums are written down.]}
              - {level: 3, conditions: [All sums are written down.]}
      - id: BK-02
        name: Counting
        items:
          - id: BK-02-own
            audience: employee
            part: own
            scale: frequency
            text: How often did you count?

    """
}

// MARK: - Pieces in their place

extension Sample {
  /// The files with a piece of YAML put where it belongs.
  static func files(with piece: String, as part: RuleExample.Part) -> [String: String] {
    var files = files
    switch part {
    case .questionnaire: files["questionnaire.yaml"] = frame(with: piece)
    case .standard: files["standards.yaml"] = standards + indented(piece, as: "  - ") + "\n"
    case .module: files["modules/02-books.yaml"] = piece + "\n"
    case .topic: files["modules/02-books.yaml"] = booksHead + indented(piece, as: "  - ") + "\n"
    case .item: files["modules/02-books.yaml"] = itemHead + indented(piece, as: "      - ") + "\n"
    case .translation:
      files.merge(translation("de")) { $1 }
      files["translations/de/standards.yaml"] = piece + "\n"
      files["translations/de/glossary.yaml"] = "terms:\n  - {term: edition, use: Ausgabe}\n"
    case .translatedQuestion: files.merge(translation(question: piece)) { $1 }
    case .fileName: files[piece] = "{}\n"
    }
    return files
  }

  /// The files with one item in place of the second topic's.
  static func files(item: String) -> [String: String] {
    files(with: item, as: .item)
  }

  /// A complete translation that repeats the base language's texts.
  static func translation(_ language: LanguageCode) -> [String: String] {
    let texts = QuestionnaireReader.read(files: files).texts["en"]?.entries ?? [:]
    var files: [String: String] = [:]
    for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
      let escaped = text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\\\"")
      let digest = QuestionnaireDigest.shortDigest(of: text)
      files["translations/\(language)/\(file(of: key))", default: ""] +=
        "\(key): {text: \"\(escaped)\", of: \(digest)}\n"
    }
    return files
  }

  /// A translation with a German phrase for the period and one question of its own.
  private static func translation(question: String) -> [String: String] {
    var files = translation("de")
    files["translations/de/questionnaire.yaml"]?
      .replace("text: \"In the last 12 months\"", with: "text: In den letzten 12 Monaten")
    let access = files["translations/de/modules/01-access.yaml"]?.split(separator: "\n") ?? []
    files["translations/de/modules/01-access.yaml"] =
      access.map { $0.hasPrefix("AC-01-own.text") ? question : String($0) }
      .joined(separator: "\n") + "\n"
    return files
  }

  private static func file(of key: TextKey) -> String {
    let key = key.rawValue
    if key.hasPrefix("standard.") { return "standards.yaml" }
    if key.hasPrefix("AC-") || key.hasPrefix("module.AC.") { return "modules/01-access.yaml" }
    if key.hasPrefix("BK-") || key.hasPrefix("module.BK.") { return "modules/02-books.yaml" }
    return "questionnaire.yaml"
  }

  private static var booksHead: String {
    books.cut(before: "  - id: BK-02")
  }

  private static var itemHead: String {
    // Cited, so that an item of organisations may stand here.
    books.cut(before: "      - id: BK-02-own").replacing(
      "name: Counting",
      with: "name: Counting\n    references: [{standard: ISO45001, clause: \"5.1\"}]")
  }

  /// The frame with keys added or replaced; lists of codes are continued, not replaced.
  private static func frame(with piece: String) -> String {
    var sections = sections(of: frame)
    for section in Sample.sections(of: piece + "\n") {
      guard let index = sections.firstIndex(where: { $0.key == section.key }) else {
        sections.append(section)
        continue
      }
      let isContinued = ["audiences", "periods", "scales", "not_applicable_reasons"]
        .contains(section.key)
      let entries = section.text.drop { $0 != "\n" }.dropFirst()
      sections[index].text = isContinued ? sections[index].text + entries : section.text
    }
    return sections.map(\.text).joined()
  }

  private static func sections(of text: String) -> [(key: String, text: String)] {
    var sections: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") {
        sections[sections.count - 1].text += line + "\n"
      } else {
        let key = line.prefix { $0 != ":" }.filter { $0 != "»" }
        sections.append((key, line + "\n"))
      }
    }
    return sections
  }

  /// The lines of a piece, the first one after a sign such as `- `, the others below it.
  private static func indented(_ piece: String, as sign: String) -> String {
    let lines = piece.split(separator: "\n", omittingEmptySubsequences: false)
    let space = String(repeating: " ", count: sign.count)
    return lines.enumerated().map { ($0.offset == 0 ? sign : space) + $0.element }
      .joined(separator: "\n")
  }
}

extension String {
  /// What stands before the first place of another text; everything when it is not there.
  func cut(before other: String) -> String {
    guard let range = firstRange(of: other) else { return self }
    return String(self[..<range.lowerBound])
  }
}
