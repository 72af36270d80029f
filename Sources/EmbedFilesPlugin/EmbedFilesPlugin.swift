import Foundation
import PackagePlugin

/// Turns the target's data folders into one Swift file of string literals at build time.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
  /// Every file below the symbolic links is an input, so that any edit builds the text anew.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? SwiftSourceModuleTarget else { return [] }
    let folders = ["Questionnaires", "Migrations"].map {
      target.directoryURL.appending(path: $0).resolvingSymlinksInPath()
    }
    let inputs = folders.flatMap(files)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTexts.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(inputs.count) data files",
        executable: try context.tool(named: "embed-files").url,
        arguments: [output.path] + folders.map(\.path),
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }

  private func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
    let urls = found?.allObjects.compactMap { $0 as? URL } ?? []
    return urls.filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
  }
}
