/// Marks identifiers that name a language.
public enum LanguageSubject {}

/// The code of a language, lower case, such as `en` or `ko`.
public typealias LanguageCode = Identifier<LanguageSubject>
