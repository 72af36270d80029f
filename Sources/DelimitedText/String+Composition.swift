@_spi(_Unicode) import Swift

extension String {
  /// The text in Unicode Normalization Form C.
  ///
  /// The standard library has the form itself; Foundation's property would bring all of Foundation
  /// into this target.
  var canonicallyComposed: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
