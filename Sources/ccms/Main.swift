import Commands
import Foundation

/// The program: one invocation, then the exit status.
@main
struct Main {
  static func main() {
    let environment = CommandEnvironment.process()
    let status = CommandRunner(environment).run(Array(CommandLine.arguments.dropFirst()))
    exit(status.code)
  }
}
