/// What the program says about itself.
enum Program {
  /// The version, as `ccms --version` prints it and databases and exports note it.
  static let version = "0.1.0"
}
