extension String {
  /// The text as one word of a shell command that can be copied.
  var shellQuoted: String {
    let isPlain =
      !isEmpty && !hasPrefix("-")
      && unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
          || "/._@-".unicodeScalars.contains($0)
      }
    if isPlain { return self }
    let word = hasPrefix("-") ? "./" + self : self
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
