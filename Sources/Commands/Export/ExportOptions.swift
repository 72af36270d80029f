import ArgumentParser
import AssessmentModel
import DelimitedText
import Reporting
import TerminalIO

/// Which affiliates' assessments an export is about.
struct ExportOptions: ParsableArguments {
  @Flag(help: "Also assessments that were never submitted.")
  var includeDrafts = false

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rows: RowOutputOptions

  /// The organisations' assessments to write: the submitted ones, and open ones where asked.
  ///
  /// - Throws: `CommandFailure` with 66 when a named cycle or affiliate does not exist.
  func assessments(in library: AssessmentLibrary) throws -> [Assessment] {
    try library.organisations(selection).filter { includeDrafts || $0.sealedRevision != nil }
  }
}

/// How rows leave the program, and where to.
struct RowOutputOptions: ParsableArguments {
  @Option(help: "Write as csv or json.")
  var format: Format = .csv

  @OptionGroup var target: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case csv
    case json
  }

  /// Writes rows one assessment after the other, so that memory does not grow with their number.
  ///
  /// - Throws: `CommandFailure` or `TerminalError` when the output cannot be written, and what
  ///   `rows` throws; a file is left as it was then.
  func write<Source>(
    _ columns: [TableColumn], of sources: [Source], global: GlobalOptions,
    in environment: CommandEnvironment, rows: (Source) throws -> [[Cell]]
  ) throws {
    var count = 0
    try target.write(in: environment) { output, profile in
      var writer = try RowWriter(
        columns: columns, schema: ExportManifest.schema, format: rowFormat(profile),
        write: output.write)
      for source in sources {
        for row in try rows(source) {
          try writer.append(row)
          count += 1
        }
      }
      try writer.finish()
    }
    guard !global.quiet, target.isFile else { return }
    try environment.errors.writeLine("Exported \(count) rows to \(target.output).")
    if count > RowOutputOptions.spreadsheetRows {
      try environment.errors.writeLine(
        "A spreadsheet shows \(RowOutputOptions.spreadsheetRows) rows at most; the rest is in the file."
      )
    }
  }

  /// How many rows below the header a spreadsheet program can show.
  private static let spreadsheetRows = 1_048_575

  private func rowFormat(_ profile: CSVProfile) -> RowWriter.Format {
    switch format {
    case .csv: .csv(profile)
    case .json: .json
    }
  }
}
