import ArgumentParser
import AssessmentModel
import DelimitedText
import FoundationEssentials
import QuestionnaireFormat
import TerminalIO
import Wording

/// `ccms questionnaire translate`
struct QuestionnaireTranslateCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Give the texts to a translator as a spreadsheet, and take them back.",
    discussion: """
      ccms questionnaire translate FOLDER --language id --output id.csv
      ccms questionnaire translate FOLDER --language id --read id.csv

      The translator fills the column of the translation; the other columns stay as they are. A \
      sheet may come back in parts. Writing current as the status of a stale row says that its \
      translation still fits. With an error in the sheet nothing is taken over.
      """)

  @Argument(help: "The folder that holds questionnaire.yaml.")
  var folder: String

  @Option(help: ArgumentHelp("Take this sheet back into the folder.", valueName: "file"))
  var read: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write a sheet to this file; - is the output.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a sheet that may have been filled in.")
  var force = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    guard global.language?.isEmpty == false else {
      throw ValidationError("Name the language of the translation, such as --language id.")
    }
    guard (read == nil) != (output == nil) else {
      throw ValidationError("Write a sheet with --output FILE, or take one back with --read FILE.")
    }
    if read != nil, force { throw ValidationError("--force goes with --output.") }
  }

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let folder = try QuestionnaireFolder.read(
      path: environment.absolutePath(folder), shownAs: folder)
    let language = LanguageCode(global.language ?? "")
    if let read { return try take(read, language, into: folder, in: environment) }
    return try write(language, of: folder, to: output ?? "-", in: environment)
  }

  private func write(
    _ language: LanguageCode, of folder: QuestionnaireFolder, to output: String,
    in environment: CommandEnvironment
  ) throws -> ExitStatus {
    let reading = TranslationSheet.read(files: folder.files, language: language)
    guard let sheet = reading.sheet else {
      for finding in reading.findings {
        try environment.errors.writeLine(folder.rendered(finding))
      }
      throw CommandFailure(
        .badData, "'\(folder.name)': no sheet can be made until this is mended")
    }
    if output == "-" {
      try write(sheet, to: environment.output)
    } else {
      try OutputFile(path: environment.absolutePath(output), replacesForeign: force)
        .write { try write(sheet, to: $0) }
    }
    if !global.quiet {
      try environment.errors.writeLine(
        "\(sheet.rows.count) texts: \(sheet.count(.missing)) to translate, "
          + "\(sheet.count(.stale)) changed since, \(sheet.count(.current)) done.")
    }
    return .done
  }

  /// Always as a spreadsheet reads it, so that taking it back can rely on the guards.
  private func write(_ sheet: TranslationSheet, to output: TextOutput) throws {
    let writer = try CSVWriter(profile: .excel, header: sheet.header) { try output.write($0) }
    for row in sheet.table.dropFirst() { try writer.append(row.map(CSVCell.text)) }
  }

  private func take(
    _ name: String, _ language: LanguageCode, into folder: QuestionnaireFolder,
    in environment: CommandEnvironment
  ) throws -> ExitStatus {
    let table = try Self.table(of: environment.absolutePath(name), shownAs: name)
    let merge = TranslationSheet.merge(table, into: folder.files, language: language, named: name)
    for finding in merge.findings {
      let isInFolder = folder.files[finding.file] != nil
      try environment.errors.writeLine(
        isInFolder ? folder.rendered(finding) : finding.description)
    }
    guard !merge.hasErrors else {
      throw CommandFailure(.badData, "'\(name)': nothing was taken over; mend the sheet first")
    }
    try AuthorFiles(folder: environment.absolutePath(self.folder), name: folder.name)
      .replace(merge.files, madeFrom: folder.files)
    if !global.quiet {
      try environment.errors.writeLine(
        "Texts taken over: \(merge.taken); still open: \(merge.open). "
          + "Check them with: ccms questionnaire validate \(self.folder.shellQuoted)")
    }
    return .done
  }

  /// The header and the rows of a sheet.
  ///
  /// - Throws: `CommandFailure` with 66 when there is no such file, 77 when it cannot be read, 65
  ///   with line and column when it is no table.
  private static func table(of path: String, shownAs name: String) throws -> [[String]] {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(.noInput, .noSuchFile, ["file": name])
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.permission, "'\(name)': the file cannot be read; check its permissions")
    }
    do {
      var reader = try CSVReader(bytes: Array(bytes), hasFormulaGuards: true)
      var table = [reader.header.map { plainTitle($0.text) }]
      while let row = try reader.next() { table.append(row.fields.map(\.text)) }
      return table
    } catch {
      throw CommandFailure(.badData, "\(name): \(error)")
    }
  }

  /// A column's title without a byte order mark and quotes that a spreadsheet took for text.
  private static func plainTitle(_ title: String) -> String {
    guard title.unicodeScalars.first == "\u{FEFF}" else { return title }
    return title.unicodeScalars.filter { $0 != "\u{FEFF}" && $0 != "\"" }
      .map(String.init).joined()
  }
}
