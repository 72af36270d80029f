import AssessmentModel
import FoundationEssentials
import Testing

@Suite("VersionNumber")
struct VersionNumberTests {
  @Test("three numbers between dots are a version", arguments: ["0.0.0", "1.0.0", "12.34.567"])
  func reads(text: String) {
    #expect(VersionNumber(text)?.description == text)
  }

  @Test(
    "anything else is not",
    arguments: [
      "", "1", "1.0", "1.0.0.0", "1..0", ".1.0", "1.0.", "-1.0.0", "+1.0.0", "1.0.0-beta", "v1.0.0",
      " 1.0.0", "1.0.0\n", "1,0,0", "١.٠.٠", "1.0.99999999999999999999",
    ])
  func refuses(text: String) {
    #expect(VersionNumber(text) == nil)
  }

  @Test("versions are ordered by number, not by text")
  func order() {
    let texts = ["1.0.0", "0.9.10", "1.10.0", "0.9.9", "1.2.0", "1.2.10", "10.0.0", "1.2.9"]

    let sorted = texts.compactMap { VersionNumber($0) }.sorted().map(\.description)

    #expect(
      sorted == ["0.9.9", "0.9.10", "1.0.0", "1.2.0", "1.2.9", "1.2.10", "1.10.0", "10.0.0"])
  }

  @Test("a version is stored as its text")
  func coding() throws {
    let data = try JSONEncoder().encode([VersionNumber(1, 20, 3)])

    #expect(String(decoding: data, as: UTF8.self) == #"["1.20.3"]"#)
    #expect(try JSONDecoder().decode([VersionNumber].self, from: data) == [VersionNumber(1, 20, 3)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([VersionNumber].self, from: Data(#"["1.20"]"#.utf8))
    }
  }
}
