/// What the readers of one questionnaire call its parts, such as "module" or "chapter".
///
/// Every phrase may hold these names as slots without the caller filling them: `{word_module}`,
/// `{word_modules}`, `{word_group}`, `{word_groups}`; with a capital (`{Word_module}`) the name
/// begins with one.
public struct PartNames: Hashable, Sendable {
  /// One group of modules.
  public var group: String
  /// Several groups; the same word where a language has no plural.
  public var groups: String
  /// One module.
  public var module: String
  /// Several modules; the same word where a language has no plural.
  public var modules: String

  /// Makes the names.
  public init(group: String, groups: String, module: String, modules: String) {
    self.group = group
    self.groups = groups
    self.module = module
    self.modules = modules
  }

  /// Makes the names that a questionnaire gives; nil where it does not give all four.
  public init?(group: String?, groups: String?, module: String?, modules: String?) {
    guard let group, let groups, let module, let modules else { return nil }
    self.init(group: group, groups: groups, module: module, modules: modules)
  }

  /// The names that hold where a questionnaire gives none.
  public init(language: Language) {
    switch language {
    case .english:
      self.init(group: "group", groups: "groups", module: "module", modules: "modules")
    case .korean: self.init(group: "영역", groups: "영역", module: "모듈", modules: "모듈")
    }
  }

  /// The slots that every phrase may hold, with their values.
  var slots: [String: String] {
    var slots: [String: String] = [:]
    let names = [
      ("group", group), ("groups", groups), ("module", module), ("modules", modules),
    ]
    for (slot, name) in names {
      slots["word_\(slot)"] = name
      slots["Word_\(slot)"] = name.prefix(1).uppercased() + name.dropFirst()
    }
    return slots
  }
}
