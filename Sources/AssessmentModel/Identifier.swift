/// A readable, stable id or code that can only be compared with ids of the same subject.
///
/// Ids are never derived from a name and never reused. They are compared byte by byte.
public struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
  /// The id as it stands in files, tables and commands.
  public let rawValue: String

  /// Makes an id from the text that stands for it.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an id from the text that stands for it.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Identifier: Comparable {
  // Swift's strings are equal when they look alike, so an "e" with its accent apart equals an "é";
  // the database and files compare bytes, and two rows there must not become one id here.

  /// Whether both ids have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue && left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
  }

  /// Whether the ids differ in any byte.
  public static func != (left: Self, right: Self) -> Bool {
    !(left == right)
  }

  /// Orders ids by their bytes, for lists that need some fixed order.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

extension Identifier: Codable {
  /// Reads the id from a single string.
  ///
  /// - Throws: `DecodingError` when there is no string.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the id as a single string.
  ///
  /// - Throws: `EncodingError` when the encoder refuses the string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// Lets a dictionary by id be stored with the ids as keys; as a list it would have another order,
/// and so other bytes, in every run.
extension Identifier: CodingKeyRepresentable {}

extension Identifier: CustomStringConvertible {
  /// The id as text.
  public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an id from a literal, mostly in tests.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

/// The id of a questionnaire, such as `ccms`.
public typealias QuestionnaireID = Identifier<Questionnaire>
/// The id of a group of modules, such as `business`.
public typealias GroupID = Identifier<ModuleGroup>
/// The id of a module, such as `SAF`.
public typealias ModuleID = Identifier<PracticeModule>
/// The id of a topic, such as `SAF-03`.
public typealias TopicID = Identifier<Topic>
/// The id of an item, such as `SAF-03-own`.
public typealias ItemID = Identifier<Item>
/// The id of a scale, such as `maturity`.
public typealias ScaleID = Identifier<Scale>
/// The code of a response option, such as `usually`; unique in its scale.
public typealias OptionCode = Identifier<ResponseOption>
/// The code of an audience, such as `employee`.
public typealias AudienceCode = Identifier<Audience>
/// The code of a reference period, such as `last-12-months`.
public typealias PeriodCode = Identifier<Period>
/// The code of a reason why an item does not apply, such as `no-situation`.
public typealias ReasonCode = Identifier<NotApplicableReason>
/// The code of an adherence band, such as `leading`.
public typealias BandCode = Identifier<AdherenceBand>
/// The id of a standard in the catalogue, such as `ISO45001`.
public typealias StandardID = Identifier<Standard>
/// The code of an assessment cycle, such as `2026`.
public typealias CycleCode = Identifier<AssessmentCycle>
/// The code of an affiliate, such as `seoul-hq`.
public typealias AffiliateCode = Identifier<Affiliate>
/// The code of a department in its affiliate, such as `rolling`.
public typealias DepartmentCode = Identifier<Department>
