import Foundation
import QuestionnaireFormat
import Yams

/// A JSON Schema as a tree; JSON is read as the YAML that it is.
struct SchemaFile {
  /// The file's name.
  let name: String
  /// The schema.
  let root: Node

  /// All schemas, by name in order.
  static func all() throws -> [SchemaFile] {
    try DataFolder.schemas().sorted { $0.key < $1.key }.map { name, text in
      SchemaFile(name: name, root: try Yams.compose(yaml: text) ?? Node(""))
    }
  }

  /// The names of all properties.
  var keys: [String] { objects.flatMap(\.keys) }

  /// Every object with named properties, by its place in the schema.
  var objects: [SchemaObject] { SchemaFile.objects(in: root, at: name) }

  /// The schema without its references, and its place.
  func resolved(_ schema: Node, at place: String) -> (schema: Node, place: String) {
    guard let reference = schema["$ref"]?.string else { return (schema, place) }
    let definition = reference.split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"]?[definition] ?? schema, "\(name)/$defs/\(definition)")
  }

  private static func objects(in schema: Node, at place: String) -> [SchemaObject] {
    guard let mapping = schema.mapping else {
      return schema.sequence?.enumerated().flatMap { objects(in: $1, at: "\(place)/\($0)") } ?? []
    }
    let own = SchemaObject(schema, at: place).map { [$0] } ?? []
    return own
      + mapping.filter { $0.key.string != "if" }.flatMap {
        objects(in: $0.value, at: "\(place)/\($0.key.string ?? "")")
      }
  }
}

/// An object of a schema with its keys.
struct SchemaObject {
  /// Where it stands in the schema.
  let place: String
  /// The names of its properties, in order.
  let keys: [String]
  /// Whether other keys are refused.
  let isClosed: Bool

  init?(_ schema: Node, at place: String) {
    guard schema["type"]?.string == "object", let properties = schema["properties"]?.mapping else {
      return nil
    }
    self.place = place
    keys = properties.compactMap { $0.key.string }
    isClosed = schema["additionalProperties"]?.bool == false
  }
}

/// Walks a YAML file and its schema side by side.
struct SchemaWalk {
  /// A mapping of the file with the object of the schema that describes it.
  struct Meeting {
    let object: SchemaObject
    /// Keys and indexes from the root to the mapping.
    let path: [String]
    let keys: [String]
  }

  let file: SchemaFile

  /// Every mapping that has an object in the schema.
  func meetings(_ node: Node) -> [Meeting] {
    meetings(node, file.root, at: file.name, path: [])
  }

  private func meetings(
    _ node: Node, _ schema: Node, at place: String, path: [String]
  ) -> [Meeting] {
    let (schema, place) = file.resolved(schema, at: place)
    if let choices = schema["anyOf"]?.sequence {
      let type = node.mapping != nil ? "object" : "array"
      let choice = choices.enumerated().first { index, choice in
        let resolved = file.resolved(choice, at: "").schema
        return resolved["type"]?.string == type
      }
      return choice.map { meetings(node, $1, at: "\(place)/anyOf/\($0)", path: path) } ?? []
    }
    if let list = node.sequence, let items = schema["items"] {
      return list.enumerated().flatMap {
        meetings($1, items, at: place + "/items", path: path + ["\($0)"])
      }
    }
    guard let mapping = node.mapping, let object = SchemaObject(schema, at: place) else {
      return []
    }
    let own = Meeting(object: object, path: path, keys: mapping.compactMap { $0.key.string })
    return [own]
      + mapping.flatMap { key, value -> [Meeting] in
        let key = key.string ?? ""
        guard let property = schema["properties"]?[key] else { return [] }
        return meetings(value, property, at: "\(place)/properties/\(key)", path: path + [key])
      }
  }
}
