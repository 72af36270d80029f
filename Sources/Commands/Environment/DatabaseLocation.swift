import FoundationEssentials

/// Where the database lies, and which setting said so.
struct DatabaseLocation: Hashable {
  /// The absolute path of the file.
  let path: String
  /// The setting that decided.
  let source: Source

  /// The settings that can name the database, the strongest first.
  enum Source: Hashable {
    /// The option `--database`.
    case option
    /// The variable `CCMS_DATABASE`.
    case variable
    /// A configuration file.
    case configuration(path: String)
    /// The user's data folder.
    case dataFolder
  }

  /// Whether the file is the user's own, in the user's own data folder.
  var isPersonal: Bool { source == .dataFolder }

  /// Finds the database for an invocation.
  ///
  /// - Throws: `CommandFailure` with status 78 when a configuration is wrong or `HOME` is missing
  ///   where it is needed.
  static func find(option: String?, in environment: CommandEnvironment) throws -> Self {
    if let option {
      return Self(path: environment.absolutePath(option), source: .option)
    }
    if let variable = environment.variables["CCMS_DATABASE"], !variable.isEmpty {
      return Self(path: environment.absolutePath(variable), source: .variable)
    }
    for path in try environment.configurationPaths() {
      if let database = try Configuration.read(path: path)?.database {
        let folder = String(path.dropLast(path.split(separator: "/").last?.count ?? 0))
        return Self(
          path: environment.absolutePath(database, from: folder),
          source: .configuration(path: path))
      }
    }
    return Self(path: try environment.dataFolder() + "/ccms.sqlite", source: .dataFolder)
  }
}
