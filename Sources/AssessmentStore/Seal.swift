public import AssessmentModel
internal import Crypto
internal import FoundationEssentials

/// The fingerprint of a submitted revision: a SHA-256 over a canonical text of all that counts.
///
/// The canonical text is UTF-8. Every line ends with a line feed and holds a word and fields with a
/// tab before each field. In a field `\`, tab, line feed and carriage return are written `\\`,
/// `\t`, `\n` and `\r`; a field without a value is `\N`. The lines, in this order:
///
/// ```text
/// assessment-seal      1
/// questionnaire        id, version, digest
/// assessment           id in lower case
/// cycle                code
/// affiliate            code
/// department           code
/// audience             code
/// form                 short or full
/// revision             number
/// submitted            whole seconds since 1970, UTC
/// routing              module, yes or no; one line each, by module
/// closing-comment      text
/// answer               item, state, option, reason, note, done by, comment, origin, contributor,
///                      whole seconds; one line each, by item
/// evidence             item, number from 1, kind, reference, date, held by, note
/// approval             prepared by, approved by, position, day
/// ```
///
/// The state is the word of `scoring.md` B, `skipped` for a blank with that mark. Answers that say
/// nothing are left out, and ids are sorted byte by byte. The language is not sealed: it changes
/// no answer.
public struct Seal: Hashable, Sendable {
  /// The SHA-256 in lower-case hexadecimal.
  public let digest: String

  /// Computes the seal of an assessment in one revision.
  ///
  /// - Parameters:
  ///   - assessment: The assessment with revision, time of submission, routing and approval.
  ///   - answers: The revision's answers in any order.
  public init(of assessment: Assessment, answers: [Answer]) {
    let text = Seal.canonicalText(of: assessment, answers: answers)
    digest = hexadecimal(SHA256.hash(data: Array(text.utf8)))
  }

  /// The text that is hashed.
  public static func canonicalText(of assessment: Assessment, answers: [Answer]) -> String {
    var text = SealText()
    let questionnaire = assessment.questionnaire
    text.line("assessment-seal", ["1"])
    text.line(
      "questionnaire",
      [questionnaire.id.rawValue, questionnaire.version.description, questionnaire.digest])
    text.line("assessment", [assessment.id.uuidString.lowercased()])
    text.line("cycle", [assessment.cycle.rawValue])
    text.line("affiliate", [assessment.affiliate.rawValue])
    text.line("department", [assessment.department?.rawValue])
    text.line("audience", [assessment.audience.rawValue])
    text.line("form", [assessment.form.rawValue])
    text.line("revision", ["\(assessment.revision)"])
    text.line("submitted", [assessment.submittedAt.map { "\($0.wholeSeconds)" }])
    for (module, isAsked) in assessment.routing.sorted(by: { $0.key.precedes($1.key) }) {
      text.line("routing", [module.rawValue, isAsked ? "yes" : "no"])
    }
    text.line("closing-comment", [assessment.closingComment])
    text.add(answers.sorted { $0.item.precedes($1.item) })
    let approval = assessment.approval
    text.line(
      "approval",
      [approval?.preparedBy, approval?.approvedBy, approval?.position, approval?.approvedOn])
    return text.text
  }
}

/// What comparing a stored seal with the rows it covers shows.
public enum SealCheck: Hashable, Sendable {
  /// The rows are as they were when they were sealed.
  case intact
  /// The rows, or the seal, were changed behind the program's back.
  case altered(stored: Seal, computed: Seal)
  /// The revision was never submitted.
  case notSealed
}

extension Seal {
  /// The seal that a stored digest stands for.
  init(digest: String) {
    self.digest = digest
  }
}

/// Builds the canonical text.
private struct SealText {
  private(set) var text = ""

  mutating func line(_ word: String, _ fields: [String?]) {
    text += word
    for field in fields { text += "\t" + (field.map(SealText.escaped) ?? "\\N") }
    text += "\n"
  }

  mutating func add(_ answers: [Answer]) {
    let telling = answers.filter { $0.value != nil || $0.comment != nil || !$0.evidence.isEmpty }
    for answer in telling { line("answer", SealText.fields(of: answer)) }
    for answer in telling {
      for (index, entry) in answer.evidence.enumerated() {
        line(
          "evidence",
          [
            answer.item.rawValue, "\(index + 1)", entry.kind.rawValue, entry.reference, entry.date,
            entry.heldBy, entry.note,
          ])
      }
    }
  }

  private static func fields(of answer: Answer) -> [String?] {
    var option: String?
    var reason: String?
    var note: String?
    var doneBy: String?
    switch answer.value {
    case .option(let code): option = code.rawValue
    case .notApplicable(let code, let text): (reason, note) = (code.rawValue, text)
    case .doneByParent(let company): doneBy = company
    default: break
    }
    return [
      answer.item.rawValue, StateKey(answer.value).code, option, reason, note, doneBy,
      answer.comment, answer.origin.rawValue, answer.contributor,
      "\(answer.changedAt.wholeSeconds)",
    ]
  }

  private static func escaped(_ field: String) -> String {
    var escaped = ""
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Identifier {
  /// Whether the id comes first when ids are compared byte by byte.
  fileprivate func precedes(_ other: Self) -> Bool {
    rawValue.utf8.lexicographicallyPrecedes(other.rawValue.utf8)
  }
}
