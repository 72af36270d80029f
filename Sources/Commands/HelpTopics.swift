import ArgumentParser

/// `ccms help exit-codes`
struct ExitCodesTopic: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exit-codes",
    abstract: "What the exit status of each command means.",
    discussion: ExitStatus.meanings
      .map { status, meaning in
        String(repeating: " ", count: max(0, 3 - "\(status.code)".count))
          + "\(status.code)  \(meaning)"
      }
      .joined(separator: "\n"),
    shouldDisplay: false)
}

/// `ccms help environment`
struct EnvironmentTopic: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "environment",
    abstract: "The variables and files that change what the program does.",
    discussion: """
      CCMS_DATABASE   the database file, unless --database names one
      CCMS_LANGUAGE   the language, unless --language names one; else LC_ALL, LANG
      COLUMNS         the width, where the window does not tell
      HOME, XDG_DATA_HOME, XDG_CONFIG_HOME
                      where the data folder and the configuration lie

      $XDG_CONFIG_HOME/ccms/config.yaml (usually ~/.config/ccms/config.yaml), then
      /etc/ccms/config.yaml may hold:
        database: FILE
        language: CODE
      """,
    shouldDisplay: false)
}
