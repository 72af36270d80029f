import AssessmentModel
import AssessmentTesting
import QuestionnaireFormat
import Testing

/// Texts with `»` before each place that a finding must name.
enum Marker {
  /// The files without markers, and the places marked as `file:line:column`, in order.
  static func read(_ files: [String: String]) -> (files: [String: String], places: [String]) {
    var plain: [String: String] = [:]
    var places: [String] = []
    for (file, text) in files.sorted(by: { $0.key < $1.key }) {
      var lines: [String] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let pieces = line.split(separator: "»", omittingEmptySubsequences: false)
        var column = 1
        for piece in pieces.dropLast() {
          column += piece.count
          places.append("\(file):\(lines.count + 1):\(column)")
        }
        lines.append(pieces.joined())
      }
      plain[file] = lines.joined(separator: "\n")
    }
    return (plain, places)
  }
}

/// Expects one finding at every marker and no other.
///
/// - Parameter findings: Severity, message and rule of each finding, in the order of the markers.
func expectFindings(
  in files: [String: String], _ findings: [String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let (plain, places) = Marker.read(files)
  let reading = QuestionnaireReader.read(files: plain)

  let expected = zip(places, findings).map { "\($0): \($1)" }
  #expect(places.count == findings.count, "one finding per marker", sourceLocation: sourceLocation)
  expectText(
    reading.findings.map(\.description).joined(separator: "\n"),
    expected.joined(separator: "\n"), sourceLocation: sourceLocation)
}

/// Expects one finding at the marker of an item of the sample and no other.
func expectFinding(
  item: String, _ finding: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectFindings(in: Sample.files(item: item), [finding], sourceLocation: sourceLocation)
}
