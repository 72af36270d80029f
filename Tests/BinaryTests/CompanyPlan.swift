/// What the colleagues of a company say about every item, so that each kind of answer, each level and
/// each set of evidence occurs.
struct CompanyPlan {
  static let audience = "affiliate"

  let items: [CodebookItem]
  /// The item that does not apply; found while answering, because not every item offers a reason.
  var notApplicable: String?
  private let codebook: Codebook

  init(_ codebook: Codebook) {
    self.codebook = codebook
    items = codebook.askable(of: Self.audience)
  }

  /// What is said about one item.
  struct Saying {
    let given: Given
    let evidence: [String]
    let comment: String?
  }

  /// The kinds of evidence in the order of the program's menu.
  static let kinds = ["example", "document", "record", "indicator", "check"]

  private static let evidenceSets = [
    ["document", "record", "indicator", "check"], [], ["document"], ["example"],
    ["document", "record"], ["record", "indicator", "check"], ["document", "record", "indicator"],
    ["check", "indicator", "record", "document", "example"], ["document", "indicator", "check"],
  ]

  func saying(about item: CodebookItem) -> Saying {
    let index = items.firstIndex { $0.id == item.id } ?? 0
    let comment = index % 9 == 2 ? "checked, \"as \(item.topic) says\"" : nil
    if item.id == notApplicable {
      return Saying(given: .notApplicable, evidence: [], comment: comment)
    }
    if isLeading(item) {
      let isLow = item.module == codebook.modules[5] && item.isCritical
      return Saying(
        given: .level(isLow ? 1 : item.options.count), evidence: Self.evidenceSets[0],
        comment: comment)
    }
    let given = exception(item) ?? .level(item.options.count - index * 3 % item.options.count)
    return Saying(
      given: given,
      evidence: given.level == nil ? [] : Self.evidenceSets[index % Self.evidenceSets.count],
      comment: comment)
  }

  /// Whether it is worth trying to say that an item does not apply.
  func seeksReason(at item: CodebookItem) -> Bool {
    notApplicable == nil && item.module == codebook.modules[3]
      && saying(about: item).given != .byParent
  }

  /// Two modules have the highest levels; critical items of the second are low all the same.
  private func isLeading(_ item: CodebookItem) -> Bool {
    codebook.modules[4...5].contains(item.module)
  }

  /// One module does not apply for the most part, one in part; some is still being collected.
  private func exception(_ item: CodebookItem) -> Given? {
    let modules = codebook.modules
    let inModule = items.filter { $0.module == item.module }
    let place = inModule.firstIndex { $0.id == item.id } ?? 0
    switch modules.firstIndex(of: item.module) {
    case 1: return 2 * place <= inModule.count ? .byParent : nil
    case 2: return place == 1 ? .collecting : nil
    case 3: return place == 0 ? .byParent : nil
    case modules.count - 2: return place == 2 ? .collecting : nil
    case modules.count - 1: return place == 3 ? .byParent : nil
    default: return nil
    }
  }

  /// The company that does what another company of the group does.
  static let doingCompany = "Sister Works, Ltd."

  /// The note of a reason for not applicable.
  static let note = "no such plant here"

  /// The reference of an entry of evidence.
  static func reference(_ kind: String, of item: CodebookItem) -> String {
    "\(kind) of \(item.topic), folder 7"
  }

  /// The line that says that an item does not apply.
  static func notApplicableLine(about item: CodebookItem) -> String {
    "\(item.topic) na 1: \(note)"
  }

  /// The lines of a pipe that say all about an item.
  func lines(about item: CodebookItem) -> [String] {
    let saying = saying(about: item)
    let evidence = saying.evidence.map {
      "\(item.topic) evidence \($0): \(Self.reference($0, of: item))"
    }
    let comment = saying.comment.map { ["\(item.topic) comment: \($0)"] } ?? []
    return evidence + comment + [Self.line(saying.given, of: item)]
  }

  /// The line of a pipe that gives an answer.
  static func line(_ given: Given, of item: CodebookItem) -> String {
    switch given {
    case .level(let level): "\(item.topic) = \(level)"
    case .notApplicable: notApplicableLine(about: item)
    case .byParent: "\(item.topic) parent \(doingCompany)"
    case .collecting: "\(item.topic) collecting"
    case .unseen: "\(item.topic) unseen"
    case .declined: "\(item.topic) decline"
    case .skipped: "\(item.topic) skip"
    }
  }

  /// The first lines of a pipe in a home where nothing is set up.
  static let setUpLines = [
    "organisation = Example Group", "affiliate = Works One", "cycle = 2026",
  ]

  /// The lines that say who answers.
  static func head(_ contributor: String) -> [String] {
    ["audience = affiliate", "contributor = \(contributor)"]
  }

  /// The lines that approve and submit.
  static let submission = [
    "prepared_by = Quality team", "approved_by = Site director", "position = Director",
    "approved_on = 2020-01-15", "submit",
  ]
}

extension [String] {
  /// The lines as one text.
  var text: String { map { $0 + "\n" }.joined() }
}
