extension StarterQuestionnaire {
  static let standards = """
    # The standards that topics cite; without a citation the whole file may be left out.
    # note and confidence are optional; "confidence: unsure" means still to be checked.
    standards:
      - id: ISO45001
        title: Occupational health and safety management systems
        edition: "2018"
        issuer: ISO

    """

  static let fireSafety = """
    # module: the id that questionnaire.yaml lists, upper-case letters. mission and overview are
    # optional texts. weight (optional): what the module counts in the overall result; 1 if left
    # out.
    module: FIRE
    name: Fire safety
    mission: Everybody gets out
    overview: Whether people know the way out, and whether the way out is free.
    topics:
      # id: the module's id and a number; never used again for something else.
      # starred (optional): the topic belongs to the short form.
      # critical (optional): a low answer is shown whatever the average is; needs a whole guide.
      - id: FIRE-01
        name: Fire drill
        starred: true
        critical: true
        # references (optional): numbers only. confidence (optional): unsure, if from memory.
        references:
          - {standard: ISO45001, clause: "8.2"}
        # guide (optional): shown with results and in the guide.
        guide:
          why: In smoke nobody reads a plan; people walk the way they have walked before.
          good: Everybody takes part once a year, and the time is better than the last one.
          first_step: Walk from your desk to the meeting point today, by the second exit.
        # items: the questions, each for one audience.
        items:
          # id: the topic's id and a word. part (persons only): own conduct, or seen in others.
          # form: short (starred topics have exactly one such item for each audience of persons).
          # text: the question, with the phrase of its period, at most 25 words.
          # help (optional): shown on request.
          - id: FIRE-01-own
            audience: colleague
            part: own
            form: short
            scale: frequency
            period: last-12-months
            text: In the last 12 months, when there was a fire drill, how often did you take part?
            help: Leaving the building with the others counts, being on the list does not.
            # not_applicable (optional): the reasons offered; [] offers none, left out means all.
            not_applicable: [no-situation]
          # Organisations answer on a scale with evidence: each level says what must hold, in
          # 2 to 4 conditions, and what would show it.
          - id: FIRE-01-office
            audience: office
            scale: maturity
            period: last-12-months
            text: In the last 12 months, how far were fire drills held with everybody?
            levels:
              - level: 2
                conditions:
                  - A written plan says when drills are held and who leads them.
                  - The plan names a meeting point for every exit.
                evidence:
                  document: The drill plan with the name of its owner
              - level: 3
                conditions:
                  - At least one drill was held in the year, with at least 80 % of those present.
                  - What went wrong was written down, and mended before the next drill.
                evidence:
                  record: The report of one drill, with the time taken and what was mended
      - id: FIRE-02
        name: Free exits
        references:
          - {standard: ISO45001, clause: "8.2"}
        items:
          # No "form: short" here: the topic has no star, so only the full form asks it.
          # sensitive (optional, seen items only): "prefer not to answer" is offered.
          # weight (optional): what the item counts in its module; 0 counts nowhere.
          - id: FIRE-02-seen
            audience: colleague
            part: seen
            scale: frequency
            period: last-12-months
            text: In the last 12 months, when you passed an emergency exit, how often was it free?
            weight: 0.5

    """

  static let visitors = """
    module: VISIT
    name: Visitors
    # routing (optional): a question that decides whether a person is asked the module at all.
    routing:
      question: In the last 12 months, did your work include receiving visitors?
    topics:
      - id: VISIT-01
        name: Showing visitors the way out
        starred: true
        references:
          - {standard: ISO45001, clause: "8.2", confidence: unsure}
        items:
          - id: VISIT-01-own
            audience: colleague
            part: own
            form: short
            scale: frequency
            period: last-12-months
            text: In the last 12 months, how often did you show your visitors the nearest exit?
          - id: VISIT-01-office
            audience: office
            scale: maturity
            period: last-12-months
            text: In the last 12 months, how far were visitors told what to do in an emergency?
            levels:
              - level: 2
                conditions:
                  - A card for visitors shows the exits and the meeting point.
                  - Somebody is named who keeps the card up to date.
                evidence:
                  document: The card with its date
              - level: 3
                conditions:
                  - Every visitor of the year got the card on arrival.
                  - The visitors in the building are known at any time.
                evidence:
                  record: The list of visitors of one week

    """

  static let newColleagues = """
    module: START
    name: New colleagues
    topics:
      - id: START-01
        name: First day
        starred: true
        # acknowledged (optional, also at items): a warning that you have looked at and keep.
        acknowledged:
          - {rule: topic-references, reason: Our own custom; no standard asks for it.}
        items:
          - id: START-01-own
            audience: colleague
            part: own
            form: short
            scale: frequency
            period: last-12-months
            text: In the last 12 months, when somebody was new, how often did you offer help?
          - id: START-01-office
            audience: office
            scale: maturity
            period: last-12-months
            text: In the last 12 months, how far was the first day of new colleagues prepared?
            # change (optional): in a later version, what happened to the item since an earlier one,
            # such as {since: 1.0.0, kind: clarified}; the kinds are corrected, clarified, rescaled
            # (with map) and changed (with of).
            levels:
              - level: 2
                conditions:
                  - A written list says what is ready on the first day.
                  - Every new colleague has a named person to ask.
                evidence:
                  document: The list for the first day
              - level: 3
                conditions:
                  - Every new colleague of the year was asked how the first week went.
                  - The list was changed because of an answer.
                evidence:
                  record: The answers of the year and the change made

    """
}
