/// An instrument that shares nothing with the sample but the format.
enum OtherInstrument {
  static let files = [
    "questionnaire.yaml": """
    format: 1
    id: assurance-model
    version: 2.0.0
    language: en
    title: Software assurance review
    purpose: A review between teams.
    words: {group: business function, module: practice area, modules: practice areas}
    audiences:
      - {code: team, kind: organisation, label: for the team}
    groups:
      - {id: governance, name: Governance, modules: [GV]}
      - {id: design, name: Design, modules: [DS]}
    scales:
      - id: coverage
        options:
          - {code: none, points: 0, label: "No"}
          - {code: some, points: 0.25, label: Some}
          - {code: half, points: 0.5, label: At least half}
          - {code: most, points: 1.0, label: Most or all}
    bands:
      - {code: first, from: 0, label: First}
      - {code: second, from: 33.3, label: Second}
      - {code: third, from: 200/3, label: Third}
    """,
    "modules/governance.yaml": """
    module: GV
    name: Strategy and metrics
    weight: 2
    topics:
      - id: GV-1
        name: Create
        items:
          - {id: GV-1-a, audience: team, scale: coverage, weight: 1.5, text: Is the risk known?}
      - id: GV-2
        name: Measure
        items:
          - {id: GV-2-a, audience: team, scale: coverage, weight: 0, text: Is the risk measured?}
    """,
    "modules/design.yaml": """
    module: DS
    name: Threat assessment
    topics:
      - id: DS-1
        name: Profiles
        items:
          - id: DS-1-a
            audience: team
            scale: coverage
            text: Are applications classed by risk?
            levels:
              - {level: 2, conditions: [A class exists.]}
              - {level: 3, conditions: [A class exists., It is written.]}
              - {level: 4, conditions: [It is reviewed.]}
    """,
  ]
}
