import FoundationEssentials
import Wording

extension CommandEnvironment {
  /// The folder for the user's data, `$XDG_DATA_HOME/ccms` or `~/.local/share/ccms`.
  ///
  /// - Throws: `CommandFailure` with status 78 when neither variable says where.
  func dataFolder() throws -> String {
    try baseFolder("XDG_DATA_HOME", otherwise: ".local/share") + "/ccms"
  }

  /// The folder for texts that wait, `$XDG_STATE_HOME/ccms` or `~/.local/state/ccms`.
  ///
  /// - Throws: `CommandFailure` with status 78 when neither variable says where.
  func stateFolder() throws -> String {
    try baseFolder("XDG_STATE_HOME", otherwise: ".local/state") + "/ccms"
  }

  /// The configuration files in the order in which they count: the user's, then the system's.
  ///
  /// - Throws: Nothing; a missing `HOME` only leaves the user's file out.
  func configurationPaths() throws -> [String] {
    let own = try? baseFolder("XDG_CONFIG_HOME", otherwise: ".config") + "/ccms/config.yaml"
    return [own, systemConfiguration].compactMap { $0 }
  }

  /// A path as an absolute one: `~/` stands for the home folder, anything else relative is taken
  /// from a folder, by default the working one.
  func absolutePath(_ path: String, from folder: String? = nil) -> String {
    if path.hasPrefix("~/"), let home = variables["HOME"], !home.isEmpty {
      return home + path.dropFirst(1)
    }
    guard !path.hasPrefix("/") else { return path }
    let base = folder ?? workingFolder
    return (base.hasSuffix("/") ? base : base + "/") + path
  }

  /// A base directory; relative values of the variable are ignored, as its specification says.
  private func baseFolder(_ variable: String, otherwise below: String) throws -> String {
    if let value = variables[variable], value.hasPrefix("/") { return value }
    guard let home = variables["HOME"], home.hasPrefix("/") else {
      throw CommandFailure(.configuration, .noHome)
    }
    return home + "/" + below
  }
}
