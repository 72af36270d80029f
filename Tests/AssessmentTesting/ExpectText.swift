public import Testing

/// Expects two texts to be equal and names the first line that differs.
public func expectText(
  _ actual: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  let actualLines = actual.split(separator: "\n", omittingEmptySubsequences: false)
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(actualLines, expectedLines).prefix { $0 == $1 }.count
  let actualLine = actualLines.indices.contains(same) ? String(actualLines[same]) : "(end)"
  let expectedLine = expectedLines.indices.contains(same) ? String(expectedLines[same]) : "(end)"
  Issue.record(
    """
    line \(same + 1) differs
    expected: \(expectedLine)
    actual:   \(actualLine)
    whole actual text:
    \(actual)
    """,
    sourceLocation: sourceLocation)
}
