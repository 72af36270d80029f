/// The files of a questionnaire's folder by what they hold.
struct FileNames {
  /// The frame.
  static let frame = "questionnaire.yaml"
  /// The catalogue of standards.
  static let standards = "standards.yaml"
  /// The words that a translation uses, below the folder of its language.
  static let glossary = "glossary.yaml"

  /// The module files in order of their names.
  private(set) var modules: [String] = []
  /// The files below `translations/` by language, each by the file that it translates.
  private(set) var translations: [String: [String: String]] = [:]
  /// The glossaries by language.
  private(set) var glossaries: [String: String] = [:]
  /// YAML files in no place that is read, with the file that was perhaps meant.
  private(set) var strays: [(file: String, meant: String?)] = []
  /// Whether there is a catalogue of standards.
  private(set) var hasStandards = false

  /// Sorts the names of files; those that are no YAML or hidden by a dot are left out.
  init(_ files: some Sequence<String>) {
    var translations: [[String]] = []
    for file in files.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where FileNames.isRead(file) {
      let parts = file.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      if parts.first == "translations", parts.count > 2 {
        translations.append(parts)
      } else if !isBase(file, parts) {
        strays.append((file, meant(file, among: [FileNames.frame, FileNames.standards])))
      }
    }
    sort(translations)
  }

  /// The files of the base language in the order read.
  var base: [String] {
    [FileNames.frame] + (hasStandards ? [FileNames.standards] : []) + modules
  }

  private static func isRead(_ file: String) -> Bool {
    (file.hasSuffix(".yaml") || file.hasSuffix(".yml"))
      && !file.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private mutating func isBase(_ file: String, _ parts: [String]) -> Bool {
    if file == FileNames.standards { hasStandards = true }
    let isModule = parts.first == "modules" && parts.count == 2 && file.hasSuffix(".yaml")
    if isModule { modules.append(file) }
    return isModule || file == FileNames.frame || file == FileNames.standards
  }

  private mutating func sort(_ files: [[String]]) {
    for parts in files {
      let base = parts.dropFirst(2).joined(separator: "/")
      let file = parts.joined(separator: "/")
      if base == FileNames.glossary {
        glossaries[parts[1]] = file
      } else if self.base.contains(base) {
        translations[parts[1], default: [:]][base] = file
      } else {
        let near = meant(base, among: self.base + [FileNames.glossary])
        strays.append((file, near.map { "translations/\(parts[1])/\($0)" }))
      }
    }
  }

  private func meant(_ file: String, among known: [String]) -> String? {
    if file.hasSuffix(".yml") { return file.dropLast(4) + ".yaml" }
    return SpellingSuggestion.nearest(to: file, among: known)
  }
}
