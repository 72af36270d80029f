import AssessmentModel

extension Identifier where Subject == LanguageSubject {
  /// The language without its region or script: `zh` of `zh-hant`.
  var primary: Substring { rawValue.prefix { $0 != "-" } }
}
