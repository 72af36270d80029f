/// The lengths of free text, in characters; the store's constraints hold the same numbers.
public enum InterviewLimits {
  /// The shortest note that says why something does not apply.
  public static let shortestNote = 3
  /// The longest note, company name or date.
  public static let longestNote = 500
  /// The longest comment.
  public static let longestComment = 2000
  /// The longest reference of an entry of evidence.
  public static let longestReference = 1000
}
