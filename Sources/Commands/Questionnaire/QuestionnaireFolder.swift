import AssessmentModel
import BundledFiles
import FoundationEssentials
import QuestionnaireFormat

/// The files of a questionnaire as its author keeps them: bundled with the program, or in a folder.
struct QuestionnaireFolder {
  /// How the folder is named in messages: its path, or its name in the program.
  let name: String
  /// The files by path inside the folder.
  let files: [String: String]

  /// The questionnaires that come with the program, by name.
  static let bundled = BundledFiles.questionnaireFolders.map {
    QuestionnaireFolder(name: $0, files: BundledFiles.questionnaire($0))
  }

  /// Their versions in the same order, read at most once in a run.
  static let bundledVersions = Result { try bundled.map { try $0.published() } }

  /// Reads an author's folder.
  ///
  /// - Throws: `CommandFailure` with 66 when there is no such folder, with 65 when a file of it is
  ///   not UTF-8 or too large, with 77 when one cannot be read.
  static func read(path: String, shownAs name: String) throws -> QuestionnaireFolder {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      throw CommandFailure(
        .noInput,
        FileManager.default.fileExists(atPath: path)
          ? "'\(name)': this is a file; name its folder"
          : "'\(name)': there is no such folder; check the name")
    }
    var files: [String: String] = [:]
    for file in try yamlFiles(below: path) {
      files[file] = try text(of: path + "/" + file, shownAs: name + "/" + file)
    }
    guard files["questionnaire.yaml"] != nil else {
      throw CommandFailure(
        .noInput, "'\(name)': there is no questionnaire.yaml; name a questionnaire's folder")
    }
    return QuestionnaireFolder(name: name, files: files)
  }

  /// A finding as a person reads it, with the path of its file and the line it is about.
  func rendered(_ finding: Finding) -> String {
    var shown = finding
    shown.file = name.hasSuffix("/") ? name + finding.file : name + "/" + finding.file
    return shown.rendered(in: files[finding.file], width: 100)
  }

  /// What the files say, with all findings.
  func reading() -> QuestionnaireReading {
    QuestionnaireReader.read(files: files)
  }

  /// The version in the folder.
  ///
  /// - Throws: `CommandFailure` with 65 and every finding when the folder cannot be published.
  func published() throws -> PublishedQuestionnaire {
    let reading = reading()
    guard let published = try reading.published() else {
      let errors = reading.findings.filter { $0.severity == .error }
      throw CommandFailure(
        .badData,
        (errors.map(rendered)
          + [
            "\(name): cannot be used until "
              + (errors.count == 1 ? "this is mended" : "these \(errors.count) are mended")
          ])
          .joined(separator: "\n"))
    }
    return published
  }

  private static func yamlFiles(below path: String) throws -> [String] {
    guard let found = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      throw CommandFailure(.permission, "'\(path)': the folder cannot be read")
    }
    // What looks like YAML under another ending is a finding of the reader, not something to skip.
    return found.filter { file in
      let name = file.lowercased()
      return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }.sorted()
  }

  private static func text(of path: String, shownAs name: String) throws -> String {
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    guard size <= QuestionnaireReader.maximumFileBytes else {
      throw CommandFailure(
        .badData, "'\(name)': the file is larger than \(QuestionnaireReader.maximumFileBytes) bytes"
      )
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.permission, "'\(name)': the file cannot be read")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.badData, "'\(name)': the text is not UTF-8; save it as UTF-8")
    }
    return text
  }
}
