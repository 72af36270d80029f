/// The slots of a text: names in braces that the program fills, such as `{organisation}`.
struct SlotScan {
  /// The names of the slots in the order they stand, with those that stand twice.
  private(set) var names: [String] = []
  /// The text with a space in place of every slot.
  private(set) var rest = ""
  /// Whether a brace is opened and not closed.
  private(set) var isOpen = false

  /// The slots with their braces, each once.
  var slots: Set<String> { Set(names.map { "{\($0)}" }) }

  /// Looks through a text.
  init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "{")) else {
      rest = text
      return
    }
    var left = text[...]
    while let opening = left.firstIndex(of: "{") {
      rest += left[..<opening]
      guard let closing = left[opening...].firstIndex(of: "}") else {
        isOpen = true
        left = left[left.index(after: opening)...]
        continue
      }
      names.append(String(left[left.index(after: opening)..<closing]))
      rest += " "
      left = left[left.index(after: closing)...]
    }
    rest += left
  }
}
