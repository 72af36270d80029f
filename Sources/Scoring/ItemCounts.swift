public import AssessmentModel

/// How many items of weight > 0 are in which state (`scoring.md` A, B).
public struct ItemCounts: Hashable, Sendable {
  /// Items asked.
  public var asked = 0
  /// Items with a level.
  public var answered = 0
  /// Items that do not apply.
  public var notApplicable = 0
  /// Items that another company of the group does.
  public var doneByParent = 0
  /// Items that the person had no chance to see.
  public var notObserved = 0
  /// Items that the person prefers not to answer.
  public var declined = 0
  /// Items whose information is being collected.
  public var collecting = 0
  /// Items never reached, or skipped.
  public var blank = 0
  /// Items in the score: answered, and collecting once the assessment is submitted.
  public var counted = 0

  /// Makes counts of nothing.
  public init() {}

  /// Asked items that apply: neither not applicable nor done by the parent.
  public var applicable: Int { asked - notApplicable - doneByParent }

  /// Counted/applicable, 0...1; nil when nothing applies.
  public var coverage: Ratio? { Ratio(counted, over: applicable) }

  /// Answered/applicable, 0...1; nil when nothing applies.
  public var answeredShare: Ratio? { Ratio(answered, over: applicable) }

  /// (Not applicable + done by parent)/asked, 0...1; nil when nothing is asked.
  public var notApplicableShare: Ratio? { Ratio(notApplicable + doneByParent, over: asked) }

  /// Counts one item; one of weight 0, or one that is not asked, counts nowhere.
  mutating func add(_ item: ItemScore) {
    guard item.isAsked, !item.weight.isZero else { return }
    asked += 1
    counted += item.isCounted ? 1 : 0
    switch item.state {
    case .answered: answered += 1
    case .notApplicable: notApplicable += 1
    case .doneByParent: doneByParent += 1
    case .notObserved: notObserved += 1
    case .declined: declined += 1
    case .collecting: collecting += 1
    case .blank, .notAsked: blank += 1
    }
  }

  /// Adds the counts of other items.
  mutating func add(_ other: ItemCounts) {
    asked += other.asked
    answered += other.answered
    notApplicable += other.notApplicable
    doneByParent += other.doneByParent
    notObserved += other.notObserved
    declined += other.declined
    collecting += other.collecting
    blank += other.blank
    counted += other.counted
  }
}

/// How many modules a score of several modules rests on, as in `11 of 13 modules rated`.
///
/// A module of weight 0, and one of which nothing of weight > 0 is asked, is in neither number.
public struct ModuleCounts: Hashable, Sendable {
  /// Modules in the score.
  public var rated = 0
  /// Modules asked.
  public var total = 0

  /// Makes counts, of nothing unless told.
  public init(rated: Int = 0, total: Int = 0) {
    self.rated = rated
    self.total = total
  }
}
