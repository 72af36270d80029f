import AssessmentModel
import AssessmentTesting
import FoundationEssentials
import Testing

@Suite("What an assessment asks")
struct AskedItemsTests {
  private let small = Fixtures.small

  @Test("a person is asked the own items in questionnaire order, routed modules when told so")
  func persons() {
    #expect(
      asked(routing: [:]) == ["AC-01-own", "AC-02-own", "AC-03-own", "CM-01-own", "CM-02-seen"])
    #expect(asked(routing: ["BK": false]) == asked(routing: [:]))
    #expect(
      asked(routing: ["BK": true]) == [
        "AC-01-own", "AC-02-own", "AC-03-own", "BK-01-own", "BK-02-own", "CM-01-own", "CM-02-seen",
      ])
  }

  @Test("no answer to routing closes a module that is not routed")
  func unroutedModules() {
    #expect(asked(routing: ["AC": false, "CM": false]) == asked(routing: [:]))
  }

  @Test("an organisation is asked all of its items, whatever form and routing say")
  func organisations() {
    let items = small.askedItems(
      audience: Fixtures.affiliate, form: .short, routing: ["BK": false]
    ).map(\.id)

    #expect(
      items == [
        "AC-01-aff", "AC-02-aff", "AC-03-aff", "BK-01-aff", "BK-02-aff", "CM-01-aff", "CM-02-aff",
      ])
  }

  @Test("the short form leaves out what is not marked; the full form asks it")
  func forms() {
    var questionnaire = small
    questionnaire.groups[0].modules[0].topics[0].items[0].isShortForm = false

    let short = questionnaire.askedItems(audience: Fixtures.employee, form: .short, routing: [:])
    let full = questionnaire.askedItems(audience: Fixtures.employee, form: .full, routing: [:])

    #expect(short.map(\.id) == ["AC-02-own", "AC-03-own", "CM-01-own", "CM-02-seen"])
    #expect(
      full.map(\.id) == ["AC-01-own", "AC-02-own", "AC-03-own", "CM-01-own", "CM-02-seen"])
  }

  @Test("another audience is asked nothing")
  func otherAudience() {
    let visitor = Audience(code: "visitor", kind: .person)

    #expect(small.askedItems(audience: visitor, form: .full, routing: ["BK": true]) == [])
  }

  @Test("a fixed order is the questionnaire's for everybody")
  func fixedOrder() {
    for id in ids(20) {
      #expect(
        small.moduleOrder(for: id, audience: Fixtures.employee).map(\.id) == ["AC", "BK", "CM"])
    }
  }

  @Test("rotation starts persons at the module that the id leaves over, and goes round")
  func rotation() {
    var questionnaire = small
    questionnaire.order = .rotate
    // 256 leaves 1 over by 3, so an id leaves what the sum of its bytes does: 64 + 128 + number.
    let orders = ids(3).map {
      questionnaire.moduleOrder(for: $0, audience: Fixtures.employee).map(\.id)
    }

    #expect(orders == [["BK", "CM", "AC"], ["CM", "AC", "BK"], ["AC", "BK", "CM"]])
  }

  @Test("rotation depends on the whole id and on nothing else")
  func rotationOfRandomIDs() throws {
    var questionnaire = small
    questionnaire.order = .rotate
    var first: Set<ModuleID> = []
    for lead in ["00", "01", "02"] {
      let id = try #require(UUID(uuidString: "\(lead)000000-0000-4000-8000-000000000000"))
      let order = questionnaire.moduleOrder(for: id, audience: Fixtures.employee).map(\.id)

      #expect(order.sorted() == ["AC", "BK", "CM"])
      #expect(order == questionnaire.moduleOrder(for: id, audience: Fixtures.employee).map(\.id))
      first.insert(order[0])
    }
    #expect(first == ["AC", "BK", "CM"])
  }

  @Test("organisations keep questionnaire order, and no modules are no trouble")
  func rotationOfOthers() {
    var questionnaire = small
    questionnaire.order = .rotate
    var empty = questionnaire
    empty.groups = []
    for id in ids(5) {
      #expect(
        questionnaire.moduleOrder(for: id, audience: Fixtures.affiliate).map(\.id)
          == ["AC", "BK", "CM"])
      #expect(empty.moduleOrder(for: id, audience: Fixtures.employee) == [])
    }
  }

  private func asked(routing: [ModuleID: Bool]) -> [ItemID] {
    small.askedItems(audience: Fixtures.employee, form: .short, routing: routing).map(\.id)
  }

  private func ids(_ count: Int) -> [UUID] {
    let ids = CountingIDs()
    return (0..<count).map { _ in ids.next() }
  }
}
