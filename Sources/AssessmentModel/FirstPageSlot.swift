/// The slots of a first page, which the program fills where it is shown: `{organisation}`.
public enum FirstPageSlot: String, CaseIterable, Sendable {
  /// The organisation that runs the cycle.
  case organisation
  /// The affiliate of whoever reads.
  case affiliate
  /// The code of the cycle.
  case cycle
  /// The fewest persons a figure rests on.
  case minimumCell = "minimum_cell"
  /// Whom to ask or tell.
  case contact
}
