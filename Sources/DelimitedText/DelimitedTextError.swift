/// What can be wrong with a table of delimited text.
public enum DelimitedTextError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file is not in an encoding that is read; the position is that of the first byte that does
  /// not fit.
  case encoding(SuspectedEncoding, at: TextPosition)
  /// The file holds no header line.
  case noHeader
  /// Two columns have one name; the position is that of the second.
  case repeatedColumn(String, at: TextPosition)
  /// A quoted cell is not closed; the position is that of its opening quote.
  case openQuote(at: TextPosition)
  /// Something stands between a closing quote and the next separator.
  case textAfterQuote(at: TextPosition)
  /// A row has a cell for which there is no column. Reading may go on with the next row.
  case extraCell(String, columns: Int, at: TextPosition)
  /// The last line ends before its last cell and without a line end, as in a file that was cut off.
  case cutOff(at: TextPosition)
  /// A row to be written does not have as many cells as the header.
  case cellCount(Int, columns: Int)
  /// A number to be written is not in canonical form.
  case notANumber(String)

  /// The place in the file that was read; nil for errors that are not about a place.
  public var position: TextPosition? {
    switch self {
    case .encoding(_, let position), .repeatedColumn(_, let position), .openQuote(let position),
      .textAfterQuote(let position), .extraCell(_, _, let position), .cutOff(let position):
      position
    case .noHeader, .cellCount, .notANumber: nil
    }
  }

  /// The fault in words, after line and column where there are any: put the file's name and a colon
  /// in front.
  public var description: String {
    let place = position.map { "\($0.line):\($0.column): " } ?? ""
    return place + sentence
  }

  private var sentence: String {
    switch self {
    case .encoding(let encoding, _):
      encoding.description
    case .noHeader:
      "the file is empty; write the names of the columns in the first line"
    case .repeatedColumn(let name, _):
      "the column '\(name)' is there twice; rename or delete one"
    case .openQuote:
      "the quote that opens here is never closed; close it, or write a quote inside a cell twice"
    case .textAfterQuote:
      "text after a closing quote; put the whole cell in quotes, and write a quote inside it twice"
    case .extraCell(let text, let columns, _):
      "the cell '\(text)' has no column, the header has \(columns); put a cell that holds a "
        + "separator in quotes"
    case .cutOff:
      "the last line ends before its last cell; the file may be cut off, make it again"
    case .cellCount(let count, let columns):
      "a row of \(count) cells does not fit a header of \(columns); report this as a fault"
    case .notANumber(let text):
      "'\(text)' is not a number in canonical form; report this as a fault"
    }
  }
}

/// The encoding a file that cannot be read seems to have.
public enum SuspectedEncoding: Sendable, Equatable, CustomStringConvertible {
  /// CP949, also called EUC-KR.
  case cp949
  /// Windows-1252 or a code page like it.
  case windows1252
  /// UTF-16 without a byte order mark.
  case utf16WithoutMark
  /// UTF-16 with a unit that is half of a pair.
  case brokenUTF16
  /// UTF-32.
  case utf32
  /// A workbook (`.xlsx`), which is no text at all.
  case workbook
  /// Something else that is not UTF-8.
  case unknown

  /// The name and what to do, in words.
  public var description: String {
    switch self {
    case .cp949: "looks like CP949, Korean Excel's plain CSV: save as 'CSV UTF-8'"
    case .windows1252: "looks like Windows-1252, Excel's plain CSV: save as 'CSV UTF-8'"
    case .utf16WithoutMark: "looks like UTF-16 without byte order mark: save as 'CSV UTF-8'"
    case .brokenUTF16: "is not valid UTF-16: save as 'CSV UTF-8'"
    case .utf32: "looks like UTF-32: save as 'CSV UTF-8'"
    case .workbook: "looks like a workbook (.xlsx), not text: save as 'CSV UTF-8'"
    case .unknown: "is not valid UTF-8: save as 'CSV UTF-8'"
    }
  }
}
