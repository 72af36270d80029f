import AssessmentTesting
import Foundation
import Testing

/// Another company's instrument, written without touching the program.
@Suite struct OtherInstrumentTests {
  /// Four steps with decimal points, three bands, one audience, other words, no routing.
  private static let frame = """
    format: 1
    id: supplier-check
    version: 2.0.0
    language: en
    title: Supplier check
    organisation: Sample Works
    programme: Fair supply
    purpose: For talks with suppliers.
    words: {group: field, groups: fields, module: chapter, modules: chapters}
    audiences:
      - {code: supplier, kind: organisation, label: for our firm}
    groups:
      - {id: people, name: People, modules: [LB]}
      - {id: goods, name: Goods, modules: [OR]}
    scales:
      - id: steps
        options:
          - {code: "no", points: 0, label: "No"}
          - {code: begun, points: 0.3, label: Begun}
          - {code: mostly, points: 0.75, label: Mostly}
          - {code: "yes", points: 1, label: "Yes"}
    not_applicable_reasons:
      - {audience: supplier, code: no-such-goods, label: We sell no such goods}
    bands:
      - {code: red, from: 0, label: Red}
      - {code: amber, from: 33.3, label: Amber}
      - {code: green, from: 66.7, label: Green}

    """

  private static let labour = """
    module: LB
    name: Labour
    mission: Decent work in the chain
    weight: 2
    topics:
      - id: LB-01
        name: Contracts
        items:
          - {id: LB-01-sup, audience: supplier, scale: steps, weight: 3, text: "Do staff have contracts?"}
      - id: LB-02
        name: Breaks
        items:
          - {id: LB-02-sup, audience: supplier, scale: steps, text: "Are breaks kept?"}

    """

  private static let origin = """
    module: OR
    name: Origin
    mission: Know where it comes from
    topics:
      - id: OR-01
        name: Origin known
        items:
          - {id: OR-01-sup, audience: supplier, scale: steps, text: "Is the origin known?"}
      - id: OR-02
        name: Timber
        items:
          - {id: OR-02-sup, audience: supplier, scale: steps, text: "Is timber certified?"}

    """

  private static let answers = """
    questionnaire = supplier-check
    organisation = Sample Works
    affiliate = Timber Ltd
    cycle = 2026
    contributor = Quality team
    LB-01 = 3
    LB-02 = 2
    OR-01 = 4
    OR-02 na no-such-goods: we sell steel only
    prepared_by = Quality team
    approved_by = Plant office
    position = Director
    approved_on = 2026-11-22
    submit

    """

  private static func world() throws -> TestWorld {
    let world = try TestWorld()
    try world.write(frame, to: "other/questionnaire.yaml")
    try world.write(labour, to: "other/modules/01-labour.yaml")
    try world.write(origin, to: "other/modules/02-origin.yaml")
    return world
  }

  @Test("a cycle is set up with the newest version that is published")
  func newest() throws {
    let world = try Self.world()
    _ = world.run(["questionnaire", "publish", "other"])
    try world.write(
      Self.frame.replacing("version: 2.0.0", with: "version: 2.10.0"),
      to: "other/questionnaire.yaml")
    _ = world.run(["questionnaire", "publish", "other"])
    try world.write(
      Self.frame.replacing("version: 2.0.0", with: "version: 2.9.0"),
      to: "other/questionnaire.yaml")
    _ = world.run(["questionnaire", "publish", "other"])

    _ = world.run(["take", "--plain"], input: Self.answers)
    _ = world.run(["report", "show", "--output", "report.txt"])
    let list = world.run(["questionnaire", "list", "--fields", "questionnaire,version,origin"])

    let text = try String(contentsOfFile: world.path("report.txt"), encoding: .utf8)
    #expect(text.contains("Questionnaire supplier-check, version 2.10.0,"))
    #expect(
      list.output.split(separator: "\n").sorted() == [
        "ccms\t1.1.0\tpublished", "supplier-check\t2.0.0\tpublished",
        "supplier-check\t2.10.0\tpublished", "supplier-check\t2.9.0\tpublished",
      ])
  }

  @Test("it is published, taken, scored and explained in its own words, with no change of code")
  func wholeWay() throws {
    let world = try Self.world()

    let published = world.run(["questionnaire", "publish", "other"])
    let taken = world.run(["take", "--plain"], input: Self.answers)
    let report = world.run(["report", "show", "--output", "report.txt"])
    let text = try String(contentsOfFile: world.path("report.txt"), encoding: .utf8)
    let explained = world.run(["report", "explain", "LB"])

    #expect(published.status == 0, "\(published.errors)")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(report.status == 0, "\(report.errors)")
    expectText(
      text,
      """
      Supplier check: Timber Ltd, 2026
      Sample Works
      Questionnaire supplier-check, version 2.0.0, digest 1dcba2883ddf
      Submitted 2026-11-22 04:00, revision 1
      Prepared by Quality team
      Approved by Plant office, Director, 2026-11-22
      Preliminary: figures may change until the cycle is closed.
      Purpose: For talks with suppliers.

      ID       Name     Score  Decl.  Band   Ans.  Of    Low   High  N/A=0
      overall  Overall   75.8   75.8  Green     3   3   75.8   75.8   59.2
          Note: 2 of 2 chapters rated; not applicable: 1
      people   People    63.8   63.8  Amber     2   2   63.8   63.8   63.8
          Note: 1 of 1 chapters rated
      LB       Labour    63.8   63.8  Amber     2   2   63.8   63.8   63.8
      goods    Goods    100.0  100.0  Green     1   1  100.0  100.0   50.0
          Note: 1 of 1 chapters rated; partly applicable; not applicable: 1
      OR       Origin   100.0  100.0  Green     1   1  100.0  100.0   50.0
          Note: partly applicable; not applicable: 1

      Critical questions: none
      Score: points as a percentage, 0 to 100, from supported levels; Decl.: from
      declared levels. Ans.: questions answered, of those that apply. Low and high: if
      every open question had no points, or full points. N/A=0: if what does not apply
      had no points.

      """)
    expectText(
      explained.output,
      """
      How the score of Labour came about

      Labour has 63.8 of 100 points; 2 of 2 topics stand behind it.
      Most was lost at Contracts (LB-01-sup, 18.8 points) and Breaks (LB-02-sup, 17.5
      points).

      In the score
        LB-01-sup, Contracts: 3, Mostly, 0.75 points, weight 3
        LB-02-sup, Breaks: 2, Begun, 0.3 points, weight 1

      Labour has 63.8 %: 2.55 points of 4 possible.
      As an exact fraction: 51/80
      Rounded once, half away from zero, to 63.8 %.
      If every open question had no points it would be 63.8 %; with full points
      63.8 %.
      If everything not applicable or done by another company had no points it would
      be 63.8 %.
      63.8 % lies in the band Amber, which begins at 33.3 %.
      Rules: scoring specification, C2, C3, C5, E, H2

      """)
  }
}
