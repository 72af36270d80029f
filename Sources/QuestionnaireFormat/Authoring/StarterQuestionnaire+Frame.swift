extension StarterQuestionnaire {
  static let headComment = """
    # The frame: everything that is not the text of one module. Modules lie in modules/, one file
    # each, the standards they cite in standards.yaml, translations in translations/LANGUAGE/.
    #
    # Every key is explained where it first stands; "optional" means it may be left out.
    # Check the folder with:  ccms questionnaire validate FOLDER
    # Try it, storing nothing:  ccms take --try FOLDER

    # format: always 1. id: never changes once published. version: three numbers; raise the first
    # when results can no longer be compared, the second for additions, the third for corrections.
    # language: the language of these files; others translate it.

    """

  static let frame = """

    # organisation (optional): who gives the questionnaire out. programme and licence are optional
    # too.
    organisation: Example office
    # purpose: stands on every report.
    purpose: Self-assessment for improvement; no certification.
    # order (optional): fixed, or rotate, which starts each person at another module.
    order: rotate

    # words (optional): what readers call a group and a module; left out: group, module.
    words:
      group: area
      groups: areas
      module: theme
      modules: themes

    # audiences: who answers. kind is person (anonymous, no evidence) or organisation (answers
    # together, gives evidence). label: how it is offered on screen. form (optional): short asks
    # only the items with "form: short", full (the default) all. first_page (optional): shown before
    # the first question, on one screen; {organisation}, {affiliate}, {cycle}, {minimum_cell} and
    # {contact} are filled in.
    audiences:
      - code: colleague
        kind: person
        label: for myself
        form: short
        first_page:
          - "This is the self-check of {organisation}, {cycle}. Answer what was true."
          - "Only you see your answers; shown are averages of at least {minimum_cell} people."
          - "Questions: {contact}."
      - code: office
        kind: organisation
        label: for our office
        first_page:
          - "This is the assessment of {affiliate}, {cycle}. A plan is not a practice."
          - From level 2 on, write where a record can be found.

    """

  static let lists = """

    # periods (optional): what questions look back on; the phrase stands in the question itself.
    periods:
      - {code: last-12-months, phrase: In the last 12 months}

    # groups: the modules by id, in the order asked. A module is in one group.
    groups:
      - id: place
        name: Our workplace
        modules: [FIRE, VISIT]
      - id: people
        name: Our people
        modules: [START]

    # scales: the answers from the lowest level, 1, up. code: kept with every answer, never changed.
    # points: 0 to 1 and rising, as 0.25 or 1/4. anchor (optional): a longer description.
    # evidence_required (optional; scales of organisations only): which kinds of evidence a level
    # needs to count. The kinds are example, document, record, indicator and check.
    scales:
      - id: frequency
        options:
          - {code: never, points: 0, label: Never}
          - {code: rarely, points: 0.25, label: Rarely}
          - {code: half, points: 0.5, label: About half the time}
          - {code: usually, points: 0.75, label: Usually}
          - {code: always, points: 1, label: Every time}
      - id: maturity
        options:
          - code: not-in-place
            points: 0
            label: Not in place
            anchor: Nothing is done, or only a plan exists.
          - code: defined
            points: 0.5
            label: Defined
            anchor: There is a written rule, and somebody who looks after it.
          - code: deployed
            points: 1
            label: Deployed
            anchor: The rule is applied all year, and records show it.
        evidence_required:
          - {level: 2, kinds: [document]}
          - {level: 3, kinds: [record]}

    """

  static let ends = """

    # not_applicable_reasons (optional): why a question may not apply, for each audience.
    not_applicable_reasons:
      - {audience: colleague, code: no-situation, label: The situation did not occur}
      - {audience: office, code: no-activity, label: We have no such activity}

    # bands (optional): names for results. from: the lowest percentage of the band; the first is 0.
    # requires (optional): what else a band needs: no_critical_flag, nothing_collecting and
    # all_modules_rated (true), maximum_not_applicable and minimum_answered (shares from 0 to 1).
    bands:
      - {code: starting, from: 0, label: Starting}
      - {code: growing, from: 40, label: Growing}
      - code: established
        from: 75
        label: Established
        requires:
          no_critical_flag: true
          minimum_answered: 9/10

    # policy (optional, and so is each of its keys): when a result is shown. minimum_cell: the
    # fewest persons behind a figure, 5 or more. The shares are minimum_coverage, minimum_basis,
    # maximum_not_applicable, partly_applicable, minimum_modules and critical_below.
    policy:
      minimum_cell: 5

    """
}
