/// Where something stands in the files of a questionnaire.
struct Place: Hashable, Sendable {
  /// The file, relative to the questionnaire's folder.
  var file: String
  /// The line, from 1; nil when it is about the whole file.
  var line: Int?
  /// The column in characters, from 1; nil when it is about the whole file.
  var column: Int?

  /// The place of a file as a whole.
  init(file: String) {
    self.file = file
  }

  /// The place of a character.
  init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place in words for a message about another place: `modules/01-access.yaml line 3`.
  var words: String {
    line.map { "\(file) line \($0)" } ?? file
  }
}
