import Foundation

/// Databases that the program makes once for all tests that do not test how it makes them.
struct PreparedDatabase {
  /// The file's content.
  let content: Data
  let codebook: Codebook
  /// The modules that a person is asked about only after saying yes to their routing question.
  let routedModules: [String]

  /// A company's assessment that is begun and has no answers.
  static func company() throws -> Self { try begunCompany.get() }

  /// A person's self-check that is begun and has no answers.
  static func person() throws -> Self { try begunPerson.get() }

  /// A home in which this database lies.
  func program() throws -> BuiltProgram {
    let program = try BuiltProgram()
    try program.install(content)
    return program
  }

  /// The items that every person is asked, in questionnaire order.
  var itemsForEverybody: [CodebookItem] {
    codebook.askable(of: "employee").filter { !routedModules.contains($0.module) }
  }

  private static let begunCompany = Result { try make(CompanyPlan.head("Quality team")) }
  private static let begunPerson = Result { try make(["audience = employee"]) }

  private static func make(_ head: [String]) throws -> Self {
    let program = try BuiltProgram()
    let begun = try program.run(
      ["take", "--plain"], input: (CompanyPlan.setUpLines + head).text)
    guard begun.status == 8 else {
      throw Failure(description: "status \(begun.status): \(begun.errors)")
    }
    let isPerson = head == ["audience = employee"]
    let answers = AnswersFile(
      try isPerson ? program.rows(["export", "answers", "--mine"]) : [])
    return Self(
      content: try Data(contentsOf: URL(filePath: program.database)),
      codebook: try program.codebook(), routedModules: answers.unaskedModules)
  }
}
