/// The lengths of free text, in Unicode scalars; the store's constraints hold the same numbers.
public enum InterviewLimits {
  /// The shortest note that says why something does not apply.
  public static let shortestNote = 3
  /// The longest note that says why something does not apply.
  public static let longestNote = 2000
  /// The longest name of a company, of an organisation, of whoever prepares, approves or holds
  /// something.
  public static let longestName = 200
  /// The longest name or function of a contributor.
  public static let longestContributor = 100
  /// The longest comment, a person's closing comment included.
  public static let longestComment = 2000
  /// The longest reference of an entry of evidence, and the longest note beside it.
  public static let longestReference = 1000
  /// The longest date or period of an entry of evidence.
  public static let longestDate = 100

  /// The length of a text as the store counts it: in Unicode scalars, not in what a reader sees as
  /// one character.
  public static func length(of text: String) -> Int {
    text.unicodeScalars.count
  }
}
