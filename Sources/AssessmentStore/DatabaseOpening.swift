public import FoundationEssentials

/// Where a database lies and how it is opened.
public struct DatabaseOpening: Sendable {
  /// The file.
  public var path: String
  /// The whole schema, in any order.
  public var migrations: [Migration]
  /// The version of the program, written beside every migration it applies.
  public var programVersion: String
  /// The time, written beside every migration that is applied.
  public var now: Date
  /// What a new database is made with; nil when the database must exist.
  public var creation: DatabaseCreation?
  /// How long to wait for other programs, in seconds, 0 or more.
  public var busyLimitSeconds: Double = 5
  /// Whether a network file system is accepted.
  public var allowsNetworkFileSystem = false
  /// Whether a shared database is migrated; a personal one always is.
  public var migratesShared = false
  /// The list of mounts; nil reads the system's.
  var mounts: String?

  /// Makes a description with the default limits.
  public init(
    path: String, migrations: [Migration], programVersion: String, now: Date,
    creation: DatabaseCreation? = nil
  ) {
    self.path = path
    self.migrations = migrations
    self.programVersion = programVersion
    self.now = now
    self.creation = creation
  }
}

/// What a new database is made with.
public struct DatabaseCreation: Hashable, Sendable {
  /// A random id for the file.
  public var id: UUID
  /// Whom it is for.
  public var purpose: DatabasePurpose
  /// How often a code is hashed, 1 or more; the default takes about 40 ms.
  public var codeRounds: Int
  /// What is mixed into the hashes of codes, 16...64 bytes; nil draws 16 random ones.
  public var codeSalt: [UInt8]?

  /// Makes the facts of a new database.
  public init(
    id: UUID, purpose: DatabasePurpose, codeRounds: Int = CodeHash.defaultRounds,
    codeSalt: [UInt8]? = nil
  ) {
    self.id = id
    self.purpose = purpose
    self.codeRounds = codeRounds
    self.codeSalt = codeSalt
  }
}

/// Whom a database is for.
public enum DatabasePurpose: String, Codable, Hashable, Sendable {
  /// One person; the own code is not asked again, and migrations are applied when it is opened.
  case personal
  /// Several people; persons go on with their own code, and an administrator migrates.
  case shared
}

/// What a database says about itself.
public struct DatabaseFacts: Hashable, Sendable {
  /// The random id given when it was made.
  public var id: UUID
  /// The version of the program that made it.
  public var programVersion: String
  /// Whom it is for.
  public var purpose: DatabasePurpose
  /// When it was made.
  public var createdAt: Date
}
