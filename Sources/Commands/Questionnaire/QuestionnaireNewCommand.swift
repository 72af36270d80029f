import ArgumentParser
import AssessmentModel
import BundledFiles
import QuestionnaireFormat
import TerminalIO

/// `ccms questionnaire new`
struct QuestionnaireNewCommand: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a folder to begin a questionnaire with.",
    discussion: """
      ccms questionnaire new my-check                     a small one, with comments that explain it
      ccms questionnaire new my-check --from ID@1.0.0     a full copy of a version
      ccms questionnaire new my-check --from ./other      a copy of another folder

      A copy of a folder, or of a version that comes with the program, keeps remarks, glossaries \
      and acknowledged warnings; of other versions the structure and all texts are written. Editors \
      that know YAML schemas complete and check the keys.
      """)

  @Argument(help: "The folder to make; it must not exist, or be empty.")
  var folder: String

  @Option(help: ArgumentHelp("Copy this: an id, id@version or a folder.", valueName: "name"))
  var from: String?

  @Option(help: "The title of a small one; else the folder's name.")
  var title: String?

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if from != nil, title != nil {
      throw ValidationError("--title goes with a new questionnaire, not with --from.")
    }
    if let title, let problem = StarterQuestionnaire.problem(inTitle: title) {
      throw ValidationError("--title cannot be used: \(problem).")
    }
  }

  func run(in environment: CommandEnvironment) throws -> ExitStatus {
    let path = environment.absolutePath(folder)
    let files = try from.map { try copy(of: $0, in: environment) } ?? (try starter(path))
    try AuthorFiles(folder: path, name: folder).create(files)
    if !global.quiet {
      try environment.errors.writeLine(
        "Wrote \(files.count) files to '\(folder)'. Check them with: ccms questionnaire validate "
          + "\(folder.shellQuoted); answer the questions with: ccms take --try "
          + "\(folder.shellQuoted)")
    }
    return .done
  }

  private func starter(_ path: String) throws -> [String: String] {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    if title == nil, let problem = StarterQuestionnaire.problem(inTitle: name) {
      throw CommandFailure(
        .usage, "'\(folder)': the name cannot be the title, \(problem); give one with --title")
    }
    return StarterQuestionnaire.files(
      id: StarterQuestionnaire.id(from: name), title: title ?? name,
      schemas: BundledFiles.schemas)
  }

  private func copy(
    of name: String, in environment: CommandEnvironment
  ) throws -> [String: String] {
    if let folder = try QuestionnaireLibrary.folder(name, global: global, in: environment) {
      return QuestionnaireSchema.adding(BundledFiles.schemas, to: folder.files)
    }
    let version = try QuestionnaireLibrary.version(name, global: global, in: environment)
    let bundled = zip(QuestionnaireFolder.bundled, try QuestionnaireFolder.bundledVersions.get())
    if let (folder, _) = bundled.first(where: { $1.reference == version.reference }) {
      return QuestionnaireSchema.adding(BundledFiles.schemas, to: folder.files)
    }
    return QuestionnaireWriter.files(of: version, schemas: BundledFiles.schemas)
  }
}
