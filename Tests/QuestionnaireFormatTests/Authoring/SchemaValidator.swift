import Foundation
import Yams

/// Runs a JSON Schema validator, the Python package `jsonschema`, over YAML files.
enum SchemaValidator {
  /// Whether `python3` has the package.
  static let isInstalled = (try? run("import jsonschema", input: "")) != nil

  /// A YAML text with the schema that it must follow.
  struct Document {
    var name: String
    var schema: String
    var yaml: String
  }

  /// What the validator finds, as `name: place: message`, one per fault, in order.
  static func faults(_ documents: [Document]) throws -> [String] {
    let schemas = try DataFolder.schemas().map { "\(json($0.key)): \($0.value)" }
    let values = try documents.map { document in
      let value = try Yams.compose(yaml: document.yaml) ?? Node("")
      return """
        {"name": \(json(document.name)), "schema": \(json(document.schema)), "value": \(json(value))}
        """
    }
    let input = """
      {"schemas": {\(schemas.joined(separator: ","))}, "documents": [\(values.joined(separator: ","))]}
      """
    return try run(script, input: input).split(separator: "\n").map(String.init)
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator as Validator
    given = json.load(sys.stdin)
    for schema in given["schemas"].values():
        Validator.check_schema(schema)
    validators = {name: Validator(schema) for name, schema in given["schemas"].items()}
    for document in given["documents"]:
        for error in validators[document["schema"]].iter_errors(document["value"]):
            place = "/".join(str(part) for part in error.absolute_path)
            print(document["name"] + ": " + place + ": " + error.message[:200].replace(chr(10), " "))
    """

  /// The output of a Python program; throws when it fails.
  private static func run(_ script: String, input: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "input.json")
    try Data(input.utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(text: text) }
    return text
  }

  /// What a Python program said when it failed.
  struct Failure: Error {
    let text: String
  }

  // MARK: - JSON

  private static func json(_ node: Node) -> String {
    switch node {
    case .mapping(let mapping):
      let pairs = mapping.map { "\(json($0.key.string ?? "")): \(json($0.value))" }
      return "{" + pairs.joined(separator: ",") + "}"
    case .sequence(let sequence): return "[" + sequence.map(json).joined(separator: ",") + "]"
    case .scalar(let scalar):
      guard scalar.style == .plain else { return json(scalar.string) }
      // Most texts are told from words and numbers by a look.
      let mayBeTyped = scalar.string.utf8.count < 6 || scalar.string.first?.isNumber == true
      guard mayBeTyped else { return json(scalar.string) }
      if let bool = node.bool { return String(bool) }
      if let integer = node.int { return String(integer) }
      if let number = node.float, number.isFinite { return String(number) }
      return scalar.string.isEmpty ? "null" : json(scalar.string)
    case .alias: return "null"
    }
  }

  private static func json(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case _ where scalar.value < 0x20: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
