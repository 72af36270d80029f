/// Lines for `take --plain` that answer whole self-checks, made from the codebook.
enum Interviews {
  /// What sets up a database where nothing is open yet.
  static let setUp = """
    organisation = Sample Group
    affiliate = Seoul Works
    cycle = 2026

    """

  /// A person's whole self-check: two routed modules, levels in turn from 1 to the highest, the
  /// third item not applicable, the first sensitive one declined.
  static func employee(_ codebook: Codebook, routed: Set<String>) -> String {
    let items = codebook.items(of: "employee")
    let routable = ["STR", "QLT", "MKT", "PUR", "SHG", "NEW", "RND"]
    var lines = ["audience = employee"]
    lines += routable.map { "route \($0) = \(routed.contains($0) ? 1 : 2)" }
    let asked = items.filter { !routable.contains($0.module) || routed.contains($0.module) }
    let sensitive = asked.first { $0.isSensitive }?.id
    for (number, item) in asked.enumerated() {
      switch item.id {
      case asked[2].id: lines.append("\(item.id) na too-new")
      case sensitive: lines.append("\(item.id) decline")
      default: lines.append("\(item.id) = \(number % item.levels + 1)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An affiliate's whole assessment: levels in turn, evidence up to the level for every second
  /// item, one item not applicable, one done by another company, one being collected.
  static func affiliate(_ codebook: Codebook) -> String {
    let items = codebook.items(of: "affiliate")
    let kinds = ["document", "record", "indicator", "check"]
    let excused = items.first { $0.id.hasPrefix("QLT") }?.id ?? ""
    var lines = ["audience = affiliate", "contributor = Quality team"]
    for (number, item) in items.enumerated() {
      let level = number % item.levels + 1
      switch item.id {
      case excused: lines.append("\(item.id) na no-activity: nothing is made here")
      case items[1].id: lines.append("\(item.id) parent Sample Holding")
      case items[2].id: lines.append("\(item.id) collecting")
      default: lines.append("\(item.id) = \(level)")
      }
      guard number % 2 == 0 else { continue }
      lines += kinds.prefix(level).map { "\(item.id) evidence \($0): File \(number)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What seals an affiliate's assessment.
  static let approval = """
    prepared_by = Quality team
    approved_by = Managing director
    position = Managing director
    approved_on = 2026-11-20
    submit

    """
}
