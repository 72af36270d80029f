import Foundation
import Testing

/// An affiliate's assessment with every item answered, submitted once for all tests.
enum SubmittedAssessment {
  private static let database = Result {
    let world = try TestWorld()
    let lines = Interviews.affiliate(try Codebook.bundled.get())
    let run = world.run(
      ["take", "--plain"], input: Interviews.setUp + lines + Interviews.approval)
    try #require(run.status == 0, "\(run.errors)")
    return try Data(contentsOf: URL(filePath: world.path(place)))
  }

  private static let place = ".local/share/ccms/ccms.sqlite"

  /// A world whose database holds a copy of it.
  static func world() throws -> TestWorld {
    let world = try TestWorld()
    try world.write("", to: place)
    try database.get().write(to: URL(filePath: world.path(place)))
    return world
  }
}
