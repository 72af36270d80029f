public import AssessmentModel

/// Why a critical item is flagged; the raw value is the word in files (`scoring.md` C6).
public enum CriticalFlag: String, Hashable, Sendable, CaseIterable {
  /// Its supported points are under the limit.
  case low
  /// Collecting, blank, declined or not observed: nobody knows.
  case open
}

/// The critical items of a score; never averaged away, whatever their weight (`scoring.md` C6).
public struct CriticalItems: Hashable, Sendable {
  /// The flagged items, in questionnaire order.
  public internal(set) var flagged: [FlaggedItem] = []
  /// Items not applicable or done by the parent, in questionnaire order; listed, not flagged.
  public internal(set) var excused: [ExcusedItem] = []

  /// The items flagged low, in questionnaire order.
  public var low: [ItemID] { flagged.filter { $0.flag == .low }.map(\.item) }

  /// The items flagged open, in questionnaire order.
  public var open: [ItemID] { flagged.filter { $0.flag == .open }.map(\.item) }

  /// Lists one item if it is critical and asked.
  mutating func add(_ item: ItemScore) {
    if let flag = item.flag {
      flagged.append(FlaggedItem(item: item.item, flag: flag))
    } else if item.isCritical, let value = item.value,
      item.state == .notApplicable || item.state == .doneByParent
    {
      excused.append(ExcusedItem(item: item.item, value: value))
    }
  }

  /// Lists the items of other, later items.
  mutating func add(_ other: CriticalItems) {
    flagged += other.flagged
    excused += other.excused
  }
}

/// A critical item with its flag.
public struct FlaggedItem: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// Why it is flagged.
  public let flag: CriticalFlag
}

/// A critical item that does not apply here, with its reason.
public struct ExcusedItem: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// Not applicable with its reason, or done by the parent with the company's name.
  public let value: AnswerValue
}
