extension ExplanationPhrase {
  /// The text in English.
  public var english: String {
    switch self {
    case .title: "How the score of {name} came about"
    case .score: "{name} has {score} %: {points} points of {weight} possible."
    case .meanOfModules:
      "{name} has {score} %: a weighted mean. {Word_modules} rated: {count}."
    case .notRated: "{name} is not rated ({reason})."
    case .counted:
      "{counted} of {asked} {asked|question|questions} asked {counted|counts|count} in the score."
    case .usedTitle: "In the score"
    case .usedRow: "{item}, {name}: {answer}, {points} {points|point|points}, weight {weight}"
    case .moduleRow: "{module}, {name}: {score} %, weight {weight}"
    case .cappedRow:
      "{item}, {name}: declared {declared}, counts as {supported}, because {kinds} {count|is|are} "
        + "missing; {points} {points|point|points}, weight {weight}"
    case .leftOutTitle: "Left out of the score"
    case .leftOutRow: "{item}, {name}: {reason}"
    case .weightZero: "weight 0"
    case .fraction: "As an exact fraction: {numerator}/{denominator}"
    case .rounding: "Rounded once, half away from zero, to {score} %."
    case .bounds:
      "If every open question had no points it would be {low} %; with full points {high} %."
    case .withoutExclusions:
      "If everything not applicable or done by another company had no points it would be {score} "
        + "%."
    case .band: "{score} % lies in the band {band}, which begins at {from} %."
    case .rules: "Rules: scoring specification, {sections}"
    case .scoreOfTopics:
      "{name} has {score} of 100 points; {topics} of {all} {all|topic stands|topics stand} "
        + "behind it."
    case .scoreOfModules:
      "{name} has {score} of 100 points: {modules}; {topics} of {all} {all|topic stands|topics "
        + "stand} behind it."
    case .cost: "Most was lost at {items}."
    case .costItem: "{name} ({item}, {points} {points|point|points})"
    case .nothingLost: "No points were lost."
    case .evidenceCost:
      "Missing evidence costs {points} points, at {count} {count|question|questions}."
    case .collectingCost:
      "{count} {count|question was|questions were} still waiting for information and "
        + "{count|counts|count} as 0, which costs {points} points."
    case .leftOut: "Left out, so that it neither adds nor costs points: {items}."
    case .bandWithheld: "The points reach {band}, but it is withheld: {reasons}."
    case .inModule: "{word_module} {status}"
    }
  }
}
