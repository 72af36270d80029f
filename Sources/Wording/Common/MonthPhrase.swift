/// The months, short, in the order of the year.
public enum MonthPhrase: String, Phrase {
  /// Month 1.
  case january
  /// Month 2.
  case february
  /// Month 3.
  case march
  /// Month 4.
  case april
  /// Month 5.
  case may
  /// Month 6.
  case june
  /// Month 7.
  case july
  /// Month 8.
  case august
  /// Month 9.
  case september
  /// Month 10.
  case october
  /// Month 11.
  case november
  /// Month 12.
  case december
}
