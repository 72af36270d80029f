import ArgumentParser
import DelimitedText
import FoundationEssentials
import Reporting
import TerminalIO

/// How a table leaves the program.
struct TableFormatOptions: ParsableArguments {
  @Option(help: "Write as table, csv, json or, where a command has it, html.")
  var format: Format = .table

  @Option(help: ArgumentHelp("Only these columns, separated by commas.", valueName: "names"))
  var fields: String?

  @OptionGroup var target: OutputOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case csv
    case json
    case html
  }

  func validate() throws {
    if format == .html, fields != nil {
      throw ValidationError("--fields goes with table, csv or json, not with html.")
    }
  }

  /// Writes a table in the chosen format.
  ///
  /// - Parameters:
  ///   - table: The rows of every format.
  ///   - text: The words around the rows on a terminal; nil writes the bare table.
  ///   - json: The document instead of the bare rows; nil writes these.
  ///   - html: The page; nil where the command has none.
  /// - Throws: `CommandFailure` or `TerminalError` when it cannot be written.
  func write(
    _ table: Table, text: (() -> String)? = nil, json: (() -> String)? = nil,
    html: (() -> String)? = nil, in environment: CommandEnvironment
  ) throws {
    if format == .html {
      guard let html else {
        throw CommandFailure(.usage, "--format html: this has no page; take table, csv or json")
      }
      return try target.write(in: environment) { output, _ in try output.write(html()) }
    }
    guard fields == nil else {
      let names = fields?.split(separator: ",").map { String($0) }
      let chosen = try ColumnSelection(names, of: table.columns).table(of: table)
      return try write(bare: chosen, text: nil, json: nil, in: environment)
    }
    try write(bare: table, text: text, json: json, in: environment)
  }

  private func write(
    bare table: Table, text: (() -> String)?, json: (() -> String)?,
    in environment: CommandEnvironment
  ) throws {
    try target.write(in: environment) { output, profile in
      switch format {
      case .table where target.isFile:
        try output.write(
          text?() ?? PlainTableWriter(.window(environment.flow())).text(of: table))
      case .table:
        if environment.terminals.output, let text {
          try output.write(text())
        } else {
          try environment.writeTable(table)
        }
      case .csv:
        try output.write(try RowWriter.text(of: table, format: .csv(profile)))
      case .json:
        try output.write(try json?() ?? RowWriter.text(of: table, format: .json))
      case .html: break
      }
    }
  }
}

/// Where a result goes, and in which flavour of CSV.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file; - is the output.", valueName: "file"))
  var output: String = "-"

  @Option(help: "CSV for a spreadsheet (excel) or a program (strict); a file is excel.")
  var profile: Profile?

  @Option(help: "Decimal sign of CSV for a spreadsheet: point or comma.")
  var decimal: Decimal = .point

  @Flag(help: "Replace a file that another program wrote.")
  var force = false

  enum Profile: String, ExpressibleByArgument, CaseIterable {
    case excel
    case strict
  }

  enum Decimal: String, ExpressibleByArgument, CaseIterable {
    case point
    case comma
  }

  /// Whether the result goes to a file.
  var isFile: Bool { output != "-" }

  func validate() throws {
    if decimal == .comma, (profile ?? (isFile ? .excel : .strict)) == .strict {
      throw ValidationError("--decimal comma goes with --profile excel; a strict file has points.")
    }
  }

  /// Hands an output and the flavour to a closure; a file appears whole or not at all.
  ///
  /// - Throws: `CommandFailure` when a file cannot be made, and what the closure throws.
  func write(
    in environment: CommandEnvironment, _ body: (TextOutput, CSVProfile) throws -> Void
  ) throws {
    guard isFile else { return try body(environment.output, csvProfile) }
    let path = environment.absolutePath(output)
    try OutputFile(path: path, replacesForeign: force).write { try body($0, csvProfile) }
  }

  private var csvProfile: CSVProfile {
    switch profile ?? (isFile ? .excel : .strict) {
    case .excel: decimal == .comma ? .excelDecimalComma : .excel
    case .strict: .strict
    }
  }
}
