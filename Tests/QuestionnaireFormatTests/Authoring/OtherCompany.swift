/// Another company's instrument: four-step scales, decimal points, weights, one audience, three
/// bands, other words for group and module, no routing, no periods, no standards.
enum OtherCompany {
  static let files = [
    "questionnaire.yaml": """
    format: 1
    id: line-review
    version: 3.0.1
    language: en
    title: Review of the production lines
    purpose: Shows where lines can learn from each other.
    words: {group: plant area, module: line topic}
    audiences:
      - {code: shift, kind: person, label: for my shift}
    groups:
      - {id: before, name: Before the shift, modules: [HAND]}
      - {id: during, name: During the shift, modules: [WASTE]}
    scales:
      - id: agreement
        options:
          - {code: disagree, points: 0, label: Disagree}
          - {code: rather-disagree, points: 0.35, label: Rather disagree}
          - {code: rather-agree, points: 0.7, label: Rather agree}
          - {code: agree, points: 1.0, label: Agree}
    bands:
      - {code: low, from: 0, label: To be looked at}
      - {code: middle, from: 45.5, label: On the way}
      - {code: high, from: 78.25, label: A model for others}
    """,
    "modules/handover.yaml": """
    module: HAND
    name: Handover
    weight: 1.5
    topics:
      - id: HAND-1
        name: Talking at the machine
        items:
          - {id: HAND-1-own, audience: shift, part: own, scale: agreement, weight: 2,
             text: Do you tell the next shift what went wrong?}
          - {id: HAND-1-seen, audience: shift, part: seen, scale: agreement, weight: 0.5,
             text: Do others tell you what went wrong?}
    """,
    "modules/waste.yaml": """
    module: WASTE
    name: Waste
    weight: 0.25
    topics:
      - id: WASTE-1
        name: Sorting
        items:
          - {id: WASTE-1-own, audience: shift, part: own, scale: agreement,
             text: Do you sort scrap where it falls?}
    """,
  ]
}
