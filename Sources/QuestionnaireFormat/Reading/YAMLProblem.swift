/// What the YAML parser complains about, as a sentence with something to do.
enum YAMLProblem {
  /// The sentence for a complaint of the parser.
  static func sentence(for problem: String) -> String {
    let advice = advice.first { problem.contains($0.part) }?.advice
    let fault = problem.hasPrefix("but ") ? problem.dropFirst(4) : problem[...]
    return "this is not YAML: \(ForbiddenCharacter.masked(fault))"
      + (advice.map { "; \($0)" } ?? "")
  }

  private static let advice: [(part: String, advice: String)] = [
    ("mapping values are not allowed", "quote the text if it holds ': '"),
    ("cannot start any token", "quote the text"),
    ("did not find expected alphabetic or numeric", "quote a text that starts with '&' or '*'"),
    ("undefined alias", "quote a text that starts with '*'"),
    ("another document", "remove the line '---'"),
    ("expected <document start>", "remove what stands before it, or indent it"),
    ("expected key", "check the indentation, and quote a text that starts with a quote"),
    ("could not find expected ':'", "write 'key: value', and check the indentation"),
    ("expected '-' indicator", "check the indentation of the list"),
    ("expected ',' or", "close the bracket, and quote a text that holds a bracket or comma"),
    ("expected node content", "close the bracket"),
    ("unexpected end of stream", "close the quote"),
    ("escape", "use single quotes around a text with a backslash"),
    ("Maximum nesting level", "make it flatter"),
    ("block sequence entries are not allowed", "start the list on a line of its own"),
  ]
}
