import AssessmentModel
import FoundationEssentials
import Testing

@Suite("Identifier")
struct IdentifierTests {
  @Test("ids are compared byte by byte, even where they look alike")
  func bytes() {
    let composed = AffiliateCode("caf\u{E9}")
    let decomposed = AffiliateCode("cafe\u{301}")

    #expect("caf\u{E9}" == "cafe\u{301}")
    #expect(!(composed == decomposed))
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, AffiliateCode("caf\u{E9}")]).count == 2)
    #expect(decomposed < composed)
    #expect(!(composed < decomposed))
  }

  @Test("ids are equal when their text is, and ordered by it")
  func text() {
    let ids: [ItemID] = ["SAF-10-own", "SAF-03-own", "SAF-03-aff", "ENV-01-own"]

    #expect(ItemID("SAF-03-own") == "SAF-03-own")
    #expect(ItemID(rawValue: "SAF-03-own") == "SAF-03-own")
    #expect(!(ItemID("SAF-03-own") != "SAF-03-own"))
    #expect(ids.sorted() == ["ENV-01-own", "SAF-03-aff", "SAF-03-own", "SAF-10-own"])
    #expect("\(ids[0])" == "SAF-10-own")
  }

  @Test("an id is stored as its text")
  func coding() throws {
    let data = try JSONEncoder().encode([ModuleID("SAF")])

    #expect(String(decoding: data, as: UTF8.self) == #"["SAF"]"#)
    #expect(try JSONDecoder().decode([ModuleID].self, from: data) == ["SAF"])
  }

  @Test("a dictionary by id is stored with the ids as keys, so that its bytes can be fixed")
  func dictionaries() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let routing: [ModuleID: Bool] = ["SAF": true, "ENV": false, "RND": true, "COM": false]

    let data = try encoder.encode(routing)

    #expect(
      String(decoding: data, as: UTF8.self)
        == #"{"COM":false,"ENV":false,"RND":true,"SAF":true}"#)
    #expect(try JSONDecoder().decode([ModuleID: Bool].self, from: data) == routing)
  }
}
