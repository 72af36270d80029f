/// How a table is written as bytes. Every profile writes UTF-8 in Normalization Form C.
public struct CSVProfile: Sendable, Equatable {
  /// For spreadsheets: byte order mark, CR LF, every text quoted, formulas guarded.
  public static let excel = CSVProfile(
    hasByteOrderMark: true, lineEnd: "\r\n", separator: ",", decimalMark: ".", isForPeople: true)

  /// For spreadsheets that expect `;` between cells and `,` in numbers; else as `excel`.
  public static let excelDecimalComma = CSVProfile(
    hasByteOrderMark: true, lineEnd: "\r\n", separator: ";", decimalMark: ",", isForPeople: true)

  /// For programs, after RFC 4180 but with LF: quoted only where needed, nothing added to the data.
  public static let strict = CSVProfile(
    hasByteOrderMark: false, lineEnd: "\n", separator: ",", decimalMark: ".", isForPeople: false)

  let hasByteOrderMark: Bool
  let lineEnd: String
  let separator: Unicode.Scalar
  let decimalMark: Character
  /// Whether every text is quoted, and guarded against being read as a formula.
  let isForPeople: Bool
}
