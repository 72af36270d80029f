import Testing

@testable import AssessmentStore

@Suite struct CodeHashTests {
  @Test(
    "The hash is PBKDF2-HMAC-SHA256, cut to 16 bytes (RFC 7914, section 11).",
    arguments: [
      ("passwd", "salt", 1, "55ac046e56e3089fec1691c22544b605"),
      ("password", "salt", 2, "ae4d0c95af6b46d32d0adff928f06dd0"),
    ])
  func vectors(password: String, salt: String, rounds: Int, expected: String) {
    let hash = CodeHash.hash(Array(password.utf8), salt: Array(salt.utf8), rounds: rounds)

    #expect(hexadecimal(hash) == expected)
  }
}
