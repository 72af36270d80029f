@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form C, the form in which text is stored.
  ///
  /// A terminal or a file system may deliver Korean as separate letters; composed and decomposed
  /// text look the same but differ byte by byte. (The standard library has the form itself;
  /// Foundation's property would bring all of Foundation into this target.)
  public var canonicallyComposed: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
