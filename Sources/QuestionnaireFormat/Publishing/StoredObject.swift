import AssessmentModel

/// Typed access to the members of a stored object; a member of no known key is refused.
struct StoredObject {
  private let members: [String: CanonicalJSON]
  private let what: String

  /// Starts to read an object that may have the given keys.
  ///
  /// - Throws: `QuestionnaireFormatError.unreadable` when it is no object or has another key.
  init(_ value: CanonicalJSON, _ what: String, keys: Set<String>) throws(QuestionnaireFormatError) {
    guard case .object(let members) = value else {
      throw .unreadable(part: what, problem: "an object is missing")
    }
    if let key = members.keys.filter({ !keys.contains($0) }).sorted().first {
      throw .unreadable(part: what, problem: "\(quoted(key)) is not known")
    }
    self.members = members
    self.what = what
  }

  /// The error for a member.
  func fault(_ key: String) -> QuestionnaireFormatError {
    .unreadable(part: what, problem: "\(quoted(key)) is missing or of another type")
  }

  /// A text.
  func text(_ key: String) throws(QuestionnaireFormatError) -> String {
    guard case .string(let text)? = members[key] else { throw fault(key) }
    return text
  }

  /// A text that may be missing.
  func optionalText(_ key: String) throws(QuestionnaireFormatError) -> String? {
    members[key] == nil ? nil : try text(key)
  }

  /// An id or code.
  func id<Subject>(_ key: String) throws(QuestionnaireFormatError) -> Identifier<Subject> {
    Identifier(try text(key))
  }

  /// One of the words of a type.
  func word<Value: RawRepresentable<String>>(
    _ key: String
  ) throws(QuestionnaireFormatError) -> Value {
    guard let value = Value(rawValue: try text(key)) else { throw fault(key) }
    return value
  }

  /// A whole number.
  func integer(_ key: String) throws(QuestionnaireFormatError) -> Int {
    guard case .integer(let number)? = members[key] else { throw fault(key) }
    return number
  }

  /// Yes or no.
  func flag(_ key: String) throws(QuestionnaireFormatError) -> Bool {
    guard case .boolean(let flag)? = members[key] else { throw fault(key) }
    return flag
  }

  /// A number or fraction.
  func ratio(_ key: String) throws(QuestionnaireFormatError) -> Ratio {
    guard let ratio = Ratio(try text(key)) else { throw fault(key) }
    return ratio
  }

  /// A number or fraction that may be missing.
  func optionalRatio(_ key: String) throws(QuestionnaireFormatError) -> Ratio? {
    members[key] == nil ? nil : try ratio(key)
  }

  /// A value that may be missing.
  func value(_ key: String) -> CanonicalJSON? {
    members[key]
  }

  /// The values of a list, each made into something.
  func list<Value>(
    _ key: String, _ make: (CanonicalJSON) throws(QuestionnaireFormatError) -> Value
  ) throws(QuestionnaireFormatError) -> [Value] {
    guard case .array(let values)? = members[key] else { throw fault(key) }
    var made: [Value] = []
    for value in values { made.append(try make(value)) }
    return made
  }

  /// The texts of a list.
  func texts(_ key: String) throws(QuestionnaireFormatError) -> [String] {
    try list(key) { value throws(QuestionnaireFormatError) in
      guard case .string(let text) = value else { throw fault(key) }
      return text
    }
  }

  /// The kinds of evidence of a list.
  func kinds(_ key: String) throws(QuestionnaireFormatError) -> [EvidenceKind] {
    var kinds: [EvidenceKind] = []
    for text in try texts(key) {
      guard let kind = EvidenceKind(rawValue: text) else { throw fault(key) }
      kinds.append(kind)
    }
    return kinds
  }
}
