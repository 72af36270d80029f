internal import AssessmentModel

/// What a database of assessments can refuse or fail at: one fact per case, one sentence each.
public enum StoreError: Error, Hashable, Sendable {
  // The file.

  /// There is no database at the path, or an empty file that was never set up.
  case databaseMissing(path: String)
  /// The folder or file of a new database cannot be made.
  case cannotCreate(path: String, reason: String)
  /// The file cannot be opened for another reason than its content.
  case cannotOpen(path: String, reason: String)
  /// The file is not a database.
  case notADatabase(path: String)
  /// The file is a database of another program.
  case foreignDatabase(path: String)
  /// The database is damaged.
  case damaged(path: String, detail: String)
  /// The database has migrations that this program does not know.
  case newerSchema(path: String, found: Int, known: Int)
  /// A migration that the database has applied differs from the program's.
  case alteredMigration(path: String, name: String)
  /// The database lacks migrations, and this way of opening it does not apply them.
  case pendingMigrations(path: String, names: [String])
  /// A migration handed in is not named `NNNN-verb-object`, or its number comes twice.
  case badMigration(name: String)
  /// The path lies on a file system of a network, where locks cannot be relied on.
  case networkFileSystem(path: String, kind: String)
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// The file or its folder may not be read.
  case notPermitted(path: String)
  /// There is no room left for what was to be written.
  case diskFull(path: String)
  /// The disk reports an error.
  case inputOutput(path: String, detail: String)
  /// Another program held the database for longer than the limit.
  case busy(path: String, seconds: Double)
  /// SQLite refused something that the store believes it never does; a fault of the program.
  case unexpected(String)

  // What is looked for.

  /// Nothing of this kind has the code.
  case unknown(StoredThing, code: String)
  /// Something of this kind has the code already.
  case exists(StoredThing, code: String)
  /// It is in use and cannot be removed.
  case inUse(StoredThing, code: String)

  // What is written.

  /// The cycle takes no more answers, and its facts are read-only.
  case cycleClosed(code: String)
  /// The current revision is submitted; a correction has to be begun first.
  case revisionSealed(revision: Int)
  /// The revision that was to be corrected was never submitted.
  case notSubmitted
  /// A text is too long, too short or not of the form that its field has.
  case badField(String, problem: String)
  /// The item does not offer this answer to this audience.
  case notOffered(item: String, answer: String)
  /// Only an organisation's assessment has this.
  case onlyOrganisations(String)
  /// Only a person's assessment has this.
  case onlyPersons(String)
  /// An organisation's change does not say who makes it.
  case contributorMissing
  /// The item was changed by somebody else since it was read; nothing was recorded.
  case changedByColleague(StoredAnswer)
  /// Items that an organisation still has to answer, in questionnaire order.
  case openItems([String])
  /// Another person of the cycle happens to have the code; make another one.
  case codeTaken
  /// On a shared database a person's assessments are found by the own code only.
  case ownCodeNeeded
}

/// The kinds of things that are looked up by a code.
public enum StoredThing: String, Hashable, Sendable {
  /// A published version of a questionnaire.
  case version = "published version"
  /// The texts of a published version in one language.
  case language
  /// A cycle.
  case cycle
  /// An affiliate of a cycle.
  case affiliate
  /// A department of an affiliate.
  case department
  /// An audience of a questionnaire.
  case audience
  /// An assessment.
  case assessment
  /// A revision of an assessment.
  case revision
  /// An item of a questionnaire.
  case item
  /// A contributor of an assessment.
  case contributor
}

/// Which kind of failure an error is, for whoever has to choose an exit code.
public enum StoreErrorCategory: Hashable, Sendable {
  /// A named database or thing does not exist.
  case missing
  /// What is in the file is not what it should be.
  case badFile
  /// The request does not fit what is stored.
  case refused
  /// An output cannot be created.
  case cannotCreate
  /// The disk is full or reports an error.
  case inputOutput
  /// Trying again later may help.
  case temporary
  /// The rights of the account do not reach.
  case permission
  /// Something has to be set up or allowed first.
  case configuration
  /// A fault of the program.
  case fault
}

extension StoreError {
  /// The kind of failure.
  public var category: StoreErrorCategory {
    switch self {
    case .databaseMissing: .missing
    case .notADatabase, .foreignDatabase, .damaged, .newerSchema, .alteredMigration: .badFile
    case .cannotCreate: .cannotCreate
    case .cannotOpen, .diskFull, .inputOutput: .inputOutput
    case .busy: .temporary
    case .readOnly, .notPermitted: .permission
    case .networkFileSystem, .pendingMigrations: .configuration
    case .unexpected, .badMigration: .fault
    default: .refused
    }
  }
}

extension StoreError: CustomStringConvertible {
  /// The sentence: where, what is wrong, what to do.
  public var description: String {
    fileSentence ?? lookupSentence ?? answerSentence
  }

  private var fileSentence: String? {
    switch self {
    case .databaseMissing(let path):
      "cannot open '\(path)': there is no database; start one with 'ccms take', or name another "
        + "with --database FILE"
    case .cannotCreate(let path, let reason):
      "cannot create '\(path)': \(reason); choose another place"
    case .cannotOpen(let path, let reason):
      "cannot open '\(path)': \(reason); check the path and its permissions"
    case .notADatabase(let path):
      "cannot open '\(path)': it is not a database; name another file"
    case .foreignDatabase(let path):
      "cannot open '\(path)': it is a database of another program; name another file"
    case .damaged(let path, let detail):
      "cannot use '\(path)': the database is damaged (\(detail)); restore a backup"
    case .newerSchema(let path, let found, let known):
      "cannot open '\(path)': a newer version of this program wrote it (schema "
        + "\(Self.schemaName(found)), this one knows \(Self.schemaName(known))); install that "
        + "version"
    case .alteredMigration(let path, let name):
      "cannot open '\(path)': its migration '\(name)' is not the one of this program; use the "
        + "ccms that made it"
    case .pendingMigrations(let path, let names):
      "cannot use '\(path)': an older version of this program made it, and it lacks "
        + "\(names.map { "'\($0)'" }.joined(separator: ", ")); run ccms db migrate"
    default: systemSentence
    }
  }

  private var systemSentence: String? {
    switch self {
    case .badMigration(let name):
      "migration '\(name)': the name is not four digits of its own and words; rename the file"
    case .networkFileSystem(let path, let kind):
      "cannot use '\(path)': it lies on a network file system (\(kind)), where two programs "
        + "can damage a database; choose a local folder"
    case .readOnly(let path):
      "cannot write '\(path)': the file or its folder is read-only; change its permissions or "
        + "name another file"
    case .notPermitted(let path):
      "cannot open '\(path)': permission denied; ask whoever owns the file"
    case .diskFull(let path): "cannot write '\(path)': the disk is full; make room and try again"
    case .inputOutput(let path, let detail):
      "cannot use '\(path)': the disk reports an error (\(detail)); check the disk"
    case .busy(let path, let seconds):
      "cannot write '\(path)': another program has been using it for \(seconds) seconds; "
        + "try again"
    case .unexpected(let message): "the database refused a statement: \(message); report this"
    default: nil
    }
  }

  private var lookupSentence: String? {
    switch self {
    case .unknown(let thing, let code): "\(thing.rawValue) '\(code)': not found; check the spelling"
    case .exists(let thing, let code):
      "\(thing.rawValue) '\(code)': there is one already, with other content; choose another"
    case .inUse(let thing, let code):
      "\(thing.rawValue) '\(code)': assessments use it; it cannot be removed"
    case .cycleClosed(let cycle):
      "cycle '\(cycle)': it is closed and nothing was recorded; ask the organisers"
    case .badField(let field, let problem): "\(field): \(problem)"
    default: nil
    }
  }

  private var answerSentence: String {
    switch self {
    case .revisionSealed(let revision):
      "revision \(revision): it is submitted; begin a correction first"
    case .notSubmitted: "assessment: it is not submitted yet; change its answers directly"
    case .notOffered(let item, let answer):
      "item '\(item)': it does not offer '\(answer)'; choose what the question offers"
    case .onlyOrganisations(let what):
      "\(what): only an organisation's assessment has this; leave it out"
    case .onlyPersons(let what): "\(what): only a person's assessment has this; leave it out"
    case .contributorMissing: "contributor: an organisation's change says who makes it; give a name"
    case .changedByColleague(let stored):
      "item '\(stored.answer.item)': \(stored.answer.contributor.map { "'\($0)'" } ?? "somebody") "
        + "changed it meanwhile; nothing was recorded, compare the two answers"
    case .openItems(let items):
      "assessment: \(items.count) items are open (\(items.prefix(5).joined(separator: ", "))"
        + "\(items.count > 5 ? ", ..." : "")); answer them first"
    case .codeTaken: "own code: it is taken; make another one"
    case .ownCodeNeeded: "own code: it is needed on a shared database; type it"
    default: "the request cannot be carried out"
    }
  }

  /// A schema as it is named in sentences: the number of its last migration, in four digits.
  public static func schemaName(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
