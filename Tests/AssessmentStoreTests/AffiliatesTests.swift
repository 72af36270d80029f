import AssessmentModel
@testable import AssessmentStore
import FoundationEssentials
import Testing

@Suite struct AffiliatesTests {
  @Test("Affiliates are read back with names, facts and departments in their order.")
  func readBack() throws {
    let database = try StoreFixture.database()

    #expect(try database.affiliates(of: "2026") == [StoreFixture.north, StoreFixture.south])
    #expect(try database.affiliate("south", in: "2026") == StoreFixture.south)
    #expect(try database.affiliate("east", in: "2026") == nil)
  }

  @Test("Editing replaces facts, names and departments.")
  func edit() throws {
    let database = try StoreFixture.database()
    var north = StoreFixture.north
    north.name = "North Steel"
    north.names = ["id": "Baja Utara"]
    north.country = nil
    north.departments = [
      Department(code: "office", name: "Main office", headcount: 12),
      Department(code: "port", name: "Port"),
    ]

    try database.editAffiliate(north, in: "2026")

    #expect(try database.affiliate("north", in: "2026") == north)
  }

  @Test("A department is added after the others, once.")
  func addDepartment() throws {
    let database = try StoreFixture.database()
    let port = Department(code: "port", name: "Port", headcount: 30)

    try database.addDepartment(port, to: "north", in: "2026")

    #expect(
      try database.affiliate("north", in: "2026")?.departments
        == StoreFixture.north.departments + [port])
    #expect(throws: StoreError.exists(.department, code: "port")) {
      try database.addDepartment(port, to: "north", in: "2026")
    }
  }

  @Test("A department that assessments name cannot be left out.")
  func usedDepartment() throws {
    let database = try StoreFixture.database()
    _ = try StoreFixture.person(in: database, department: "rolling")
    var north = StoreFixture.north
    north.departments = []

    #expect(throws: StoreError.inUse(.department, code: "rolling")) {
      try database.editAffiliate(north, in: "2026")
    }
    #expect(try database.affiliate("north", in: "2026") == StoreFixture.north)
  }

  @Test("Affiliates form a tree: none stands below itself.")
  func tree() throws {
    let database = try StoreFixture.database()
    var north = StoreFixture.north
    north.parent = "south"
    var own = StoreFixture.south
    own.parent = "south"

    #expect(
      throws: StoreError.badField(
        "parent", problem: "'south' is 'north' or stands below it; choose another")
    ) { try database.editAffiliate(north, in: "2026") }
    #expect(throws: StoreError.self) { try database.editAffiliate(own, in: "2026") }
    #expect(throws: StoreError.unknown(.affiliate, code: "east")) {
      try database.addAffiliate(Affiliate(code: "west", name: "West", parent: "east"), to: "2026")
    }
  }

  @Test("A closed cycle's affiliates are read-only.")
  func closed() throws {
    let database = try StoreFixture.database()
    try database.execute("UPDATE cycle SET is_closed = 1")

    #expect(throws: StoreError.cycleClosed(code: "2026")) {
      try database.editAffiliate(StoreFixture.north, in: "2026")
    }
    #expect(throws: StoreError.cycleClosed(code: "2026")) {
      try database.addAffiliate(Affiliate(code: "west", name: "West"), to: "2026")
    }
    #expect(throws: StoreError.cycleClosed(code: "2026")) {
      try database.setProfileFact("own-port", to: true, of: "north", in: "2026")
    }
  }

  @Test("Facts of the profile are kept per affiliate and can be taken back.")
  func profile() throws {
    let database = try StoreFixture.database()

    try database.setProfileFact("own-port", to: true, of: "north", in: "2026")
    try database.setProfileFact("own-mine", to: true, of: "north", in: "2026")
    try database.setProfileFact("own-mine", to: false, of: "north", in: "2026")
    try database.setProfileFact("own-ship", to: true, of: "north", in: "2026")
    try database.setProfileFact("own-ship", to: nil, of: "north", in: "2026")

    #expect(
      try database.profileFacts(of: "north", in: "2026") == ["own-port": true, "own-mine": false])
    #expect(try database.profileFacts(of: "south", in: "2026") == [:])
  }

  @Test(
    "Fields are checked with a sentence.",
    arguments: [
      (
        Affiliate(code: "", name: "A"), "affiliate: it has 0 characters; write 1 or more"
      ),
      (
        Affiliate(code: "a", name: "A", country: "kr"),
        "country: 'kr' is not a country code such as KR"
      ),
      (
        Affiliate(code: "a", name: "A", headcount: -1),
        "headcount: -1 is less than 0; leave it out if unknown"
      ),
      (
        Affiliate(code: "a", name: "A", fiscalYearStart: "April"),
        "fiscal_year_start: 'April' is not a month and day such as 04-01"
      ),
      (
        Affiliate(
          code: "a", name: "A",
          departments: [Department(code: "x", name: "X"), Department(code: "x", name: "Y")]),
        "departments: two have the same code; change one"
      ),
      (
        Affiliate(code: "a", name: "A", departments: [Department(code: "(none)", name: "X")]),
        "department: '(none)' stands for people who would rather not say; choose another"
      ),
    ])
  func fields(affiliate: Affiliate, sentence: String) throws {
    let database = try StoreFixture.database()

    let error = #expect(throws: StoreError.self) {
      try database.addAffiliate(affiliate, to: "2026")
    }

    #expect(error?.description == sentence)
  }
}
