import AssessmentModel
@testable import AssessmentStore
import FoundationEssentials
import Testing

@Suite struct CourseTests {
  @Test("Routing, department, closing comment and language are kept and can be taken back.")
  func person() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)

    try database.setRouting("BK", isAsked: true, in: id)
    try database.setRouting("AC", isAsked: false, in: id)
    try database.setDepartment("office", in: id)
    try database.setClosingComment("Thank you.", in: id)
    try database.setLanguage("ko", in: id)
    let full = try #require(try database.assessment(id))
    try database.setRouting("BK", isAsked: nil, in: id)
    try database.setRouting("AC", isAsked: nil, in: id)
    try database.setDepartment(nil, in: id)
    try database.setClosingComment("", in: id)
    let bare = try #require(try database.assessment(id))

    #expect(full.routing == ["BK": true, "AC": false])
    #expect(full.department == "office")
    #expect(full.closingComment == "Thank you.")
    #expect(full.language == "ko")
    #expect(bare.routing == [:])
    #expect(bare.department == nil)
    #expect(bare.closingComment == nil)
  }

  @Test("An organisation has no routing, department or closing comment.")
  func organisation() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.organisation(in: database)

    #expect(throws: StoreError.onlyPersons("routing question")) {
      try database.setRouting("BK", isAsked: true, in: id)
    }
    #expect(throws: StoreError.onlyPersons("department")) {
      try database.setDepartment("office", in: id)
    }
    #expect(throws: StoreError.onlyPersons("closing comment")) {
      try database.setClosingComment("Thank you.", in: id)
    }
  }

  @Test("A closing comment holds 2000 characters.")
  func longComment() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)

    try database.setClosingComment(String(repeating: "가", count: 2000), in: id)

    #expect(
      throws: StoreError.badField(
        "closing comment", problem: "it has 2001 characters; 2000 is the most")
    ) { try database.setClosingComment(String(repeating: "가", count: 2001), in: id) }
  }

  @Test("The position is the person's, or each contributor's own.")
  func position() throws {
    let database = try StoreFixture.database()
    let person = try StoreFixture.person(in: database)
    let affiliate = try StoreFixture.organisation(in: database)

    try database.setPosition("AC-02-own", in: person, at: StoreFixture.time(1))
    try database.setPosition(
      "AC-02-aff", in: affiliate, contributor: "Quality team", at: StoreFixture.time(2))
    try database.setPosition(
      "CM-01-aff", in: affiliate, contributor: "Plant safety", at: StoreFixture.time(3))

    #expect(try database.position(in: person) == "AC-02-own")
    #expect(try database.position(in: affiliate, contributor: "Quality team") == "AC-02-aff")
    #expect(try database.position(in: affiliate, contributor: "Plant safety") == "CM-01-aff")
    #expect(try database.position(in: affiliate, contributor: "Finance") == nil)
    #expect(throws: StoreError.unknown(.item, code: "AC-02-aff")) {
      try database.setPosition("AC-02-aff", in: person, at: StoreFixture.time(4))
    }
    #expect(throws: StoreError.contributorMissing) {
      try database.setPosition("AC-02-aff", in: affiliate, at: StoreFixture.time(4))
    }
  }

  @Test("Contributors are found by name, and belong to organisations only.")
  func contributors() throws {
    let database = try StoreFixture.database()
    let person = try StoreFixture.person(in: database)
    let affiliate = try StoreFixture.organisation(in: database)

    try database.addContributor("Quality team", to: affiliate, at: StoreFixture.time(1))
    try database.addContributor("Plant safety", to: affiliate, at: StoreFixture.time(2))
    try database.addContributor("Quality team", to: affiliate, at: StoreFixture.time(3))
    try database.setPosition(
      "AC-02-aff", in: affiliate, contributor: "Quality team", at: StoreFixture.time(4))

    #expect(
      try database.contributors(of: affiliate) == [
        Contributor(
          name: "Quality team", addedAt: StoreFixture.time(1), seenAt: StoreFixture.time(4),
          position: "AC-02-aff"),
        Contributor(
          name: "Plant safety", addedAt: StoreFixture.time(2), seenAt: StoreFixture.time(2),
          position: nil),
      ])
    #expect(throws: StoreError.onlyOrganisations("contributor")) {
      try database.addContributor("Quality team", to: person, at: StoreFixture.time(1))
    }
    #expect(
      throws: StoreError.badField("contributor", problem: "it has 0 characters; write 1 or more")
    ) { try database.addContributor("", to: affiliate, at: StoreFixture.time(1)) }
  }

  @Test("After submission nothing of the revision changes any more.")
  func sealed() throws {
    let database = try StoreFixture.database()
    let id = try StoreFixture.person(in: database)
    try database.submit(id, at: StoreFixture.time(9))

    let changes: [(AssessmentDatabase) throws -> Void] = [
      { try $0.setRouting("BK", isAsked: true, in: id) },
      { try $0.setDepartment("office", in: id) },
      { try $0.setClosingComment("Thank you.", in: id) },
      { try $0.setLanguage("ko", in: id) },
      { try $0.setPosition("AC-01-own", in: id, at: StoreFixture.time(10)) },
    ]
    for change in changes {
      #expect(throws: StoreError.revisionSealed(revision: 1)) { try change(database) }
    }
  }
}
