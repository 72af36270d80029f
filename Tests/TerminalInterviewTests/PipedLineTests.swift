import Testing
import Wording

@testable import TerminalInterview

@Suite struct PipedLineTests {
  @Test(
    "a line is read by its form",
    arguments: [
      ("", PipedLine.nothing), ("   ", .nothing), ("# SAF-03 = 4", .nothing),
      ("audience = employee", .setting(.audience, "employee")),
      ("prepared_by=Quality team", .setting(.preparedBy, "Quality team")),
      ("code =1234 567 805", .setting(.code, "1234 567 805")),
      ("closing: all = fine", .setting(.closing, "all = fine")),
      ("closing = all fine", .setting(.closing, "all fine")),
      ("route QLT = 1", .route("QLT", "1")), ("route NA = 1", .route("NA", "1")),
      ("SAF-03 = 4", .answer("SAF-03", "4")), ("saf-03-own=4", .answer("saf-03-own", "4")),
      ("SAF-04 na no-activity: a note", .word("SAF-04", .na, "no-activity: a note")),
      ("SAF-04 해당없음 1", .word("SAF-04", .na, "1")),
      ("SAF-04 UNSEEN", .word("SAF-04", .unseen, "")),
      ("SAF-05 comment: a = b", .word("SAF-05", .comment, "a = b")),
      ("SAF-05 evidence record: R = 7", .word("SAF-05", .evidence, "record: R = 7")),
      ("submit", .submit), (" 제출 ", .submit), ("submit now", .bare("submit now")),
      ("colour = red", .unknownName("colour")), ("4", .bare("4")), ("12 = 4", .bare("12")),
      ("= 4", .unknownName("")), ("back", .bare("back")),
    ])
  func forms(line: String, expected: PipedLine) {
    #expect(PipedLine(line) == expected)
  }
}
