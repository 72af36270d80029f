/// A questionnaire in YAML that uses every key of the format.
enum CompleteSample {
  /// The files by path.
  static let files = [
    "questionnaire.yaml": frame, "standards.yaml": standards, "modules/01-doors.yaml": doors,
    "modules/02-books.yaml": books, "translations/de/standards.yaml": german,
  ]

  /// The files without the translation, which is incomplete.
  static let baseFiles = files.filter { !$0.key.hasPrefix("translations/") }

  static let frame = """
    format: 1
    id: complete
    version: 2.10.0
    language: en
    title: "Complete: every key # once"
    organisation: Sample group
    programme: "No"
    licence: Anybody may use it.
    purpose: For improvement only.
    order: rotate
    words: {group: field, groups: fields, module: chapter, modules: chapters}
    audiences:
      - code: employee
        kind: person
        label: for myself
        form: short
        first_page: ["{organisation} asks you: {cycle}.", Only you see your answers.]
      - {code: affiliate, kind: organisation, label: for our company, form: full}
    periods:
      - {code: last-year, phrase: In the last 12 months}
    groups:
      - {id: second, name: Second, modules: [BK]}
      - {id: first, name: First, modules: [DR]}
    scales:
      - id: frequency
        options:
          - {code: "1", points: 0, label: Never}
          - {code: "no", points: 1/3, label: Seldom}
          - {code: half, points: 0.625, label: "Often: more than half"}
          - {code: always, points: 1.0, label: Every time}
      - id: maturity
        options:
          - {code: absent, points: 0, label: Absent, anchor: Nothing is done.}
          - {code: written, points: 0.5, label: Written}
          - {code: lived, points: 1, label: Lived, anchor: "Done, and checked."}
        evidence_required:
          - {level: 2, kinds: [document]}
          - {level: 3, kinds: [record, indicator]}
    not_applicable_reasons:
      - {audience: employee, code: no-situation, label: It did not occur}
      - {audience: affiliate, code: no-activity, label: We do not do this}
    bands:
      - {code: low, from: 0, label: Low}
      - {code: middle, from: 33.3, label: Middle, requires: {}}
      - code: high
        from: 200/3
        label: High
        requires:
          no_critical_flag: true
          maximum_not_applicable: 3/10
          nothing_collecting: true
          minimum_answered: 0.9
          all_modules_rated: true
    policy:
      minimum_coverage: 0.6
      minimum_basis: 0.12345678901234567890
      maximum_not_applicable: 0.4
      partly_applicable: 1/7
      minimum_modules: 0.7
      critical_below: 0.3
      minimum_cell: 12

    """

  static let standards = """
    standards:
      - id: ISO45001
        title: "Occupational health: systems"
        edition: "2018"
        issuer: ISO
        note: A new edition is expected.
        confidence: unsure
      - {id: ISO9001, title: Quality, edition: 2015 edition, issuer: ISO, confidence: sure}

    """

  static let doors = """
    module: DR
    name: Doors & gates, outside
    mission: Open doors for all
    overview: Who may enter, and how.
    weight: 1.5
    topics:
      - id: DR-01
        name: Open doors
        starred: true
        critical: true
        references:
          - {standard: ISO45001, clause: "5.1", confidence: unsure}
          - {standard: ISO9001, clause: 8.2.1}
        guide:
          why: "\\"Closed\\" doors keep help out."
          good: Doors stand open.
          first_step: "- open one door"
        items:
          - id: DR-01-seen
            audience: employee
            part: seen
            form: short
            scale: frequency
            sensitive: true
            text: Of the doors you saw, how many were locked?
            not_applicable: []
          - id: DR-01-aff
            audience: affiliate
            scale: maturity
            period: last-year
            text: In the last 12 months, how far were doors open and/or free?
            help: "*Any* door & *every* gate counts: yours too."
            weight: 0
            not_applicable: [no-activity]
            levels:
              - level: 2
                conditions: [A rule on doors is written., The rule has an owner.]
                evidence: {document: "The rule on doors, signed", example: One door}
              - level: 3
                conditions: [Doors are counted., Doors are open., "The count is right: always."]
                evidence: {record: The door book, indicator: Open doors, check: A check}
            change:
              - {since: 1.0.0, kind: rescaled, map: {none: absent, "yes": lived}}
              - {since: 2.0.0, kind: corrected}
            acknowledged:
              - {rule: and-or, reason: Said so at the gate.}

    """

  static let books = """
    module: BK
    name: 장부
    routing:
      question: In the last 12 months, did your work include keeping books?
    topics:
      - id: BK-01
        name: Writing down
        acknowledged:
          - {rule: duplicate-texts, reason: There is nothing to acknowledge.}
        items:
          - id: BK-01-own
            audience: employee
            part: own
            scale: frequency
            text: How much of it did you write down?
            weight: 2.25
            change: {since: 2.9.0, kind: changed, of: BK-01-old}
            levels:
              - {level: 2, conditions: [Some sums are written down.]}
              - {level: 3, conditions: [Half is written down.]}
              - {level: 4, conditions: [All sums are written down.]}

    """

  static let german = """
    standard.ISO45001.title:
      text: Arbeitsschutz
      of: "60cd823a"
      acknowledged:
        - {rule: glossary, reason: Said so in the law.}
    standard.ISO9001.title: {text: "Qualität", of: 1b2c08a8}

    """
}
