internal import AssessmentModel
internal import Scoring

extension ExplanationText {
  /// The explanation as one JSON document: sentences, items used and left out, fraction, rules.
  public var json: String {
    let fraction = explanation.fraction
    return JSONValue.fields([
      .init("schema", .text(ExplanationText.schema)),
      .init("level", .text(explanation.subject.level.rawValue)),
      .init("id", .text(explanation.subject.fileID)),
      .init("name", .text(name)),
      .init("part", .text(explanation.part.rawValue)),
      .init("score", printed.map { .number($0) } ?? .null),
      .init("reason", .optional(explanation.score?.reason?.rawValue)),
      .init("numerator", .optional(fraction?.value.numeratorText)),
      .init("denominator", .optional(fraction?.value.denominatorText)),
      .init("sentences", .list(sentences.map { .text($0) })),
      .init("modules", .list(explanation.usedModules.map(\.json))),
      .init("modules_left_out", .list(explanation.leftOutModules.map(\.json))),
      .init("used", .list(explanation.used.map(\.json))),
      .init("left_out", .list(explanation.leftOut.map { json(of: $0) })),
      .init("rules", .list(explanation.rules.map { .text($0.rawValue) })),
    ]).document
  }

  private func json(of item: LeftOutItem) -> JSONValue {
    .fields([.init("item", .text(item.item.rawValue)), .init("reason", .text(reason(of: item)))])
  }
}

extension UsedItem {
  fileprivate var json: JSONValue {
    .fields([
      .init("item", .text(item.rawValue)), .init("state", .text(state.rawValue)),
      .init("points", .text(points.exactText)),
      .init("declared_points", .text(declaredPoints.exactText)),
      .init("weight", .text(weight.exactText)),
    ])
  }
}

extension UsedModule {
  fileprivate var json: JSONValue {
    .fields([
      .init("module", .text(module.rawValue)), .init("weight", .text(weight.exactText)),
      .init("numerator", .text(value.numeratorText)),
      .init("denominator", .text(value.denominatorText)),
    ])
  }
}

extension LeftOutModule {
  fileprivate var json: JSONValue {
    .fields([
      .init("module", .text(module.rawValue)), .init("reason", .optional(reason?.rawValue)),
    ])
  }
}
