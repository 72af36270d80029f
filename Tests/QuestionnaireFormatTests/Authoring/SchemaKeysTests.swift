import AssessmentModel
import Foundation
import QuestionnaireFormat
import Testing
import Yams

/// The readers name their keys in the finding about an unknown one, so both sides can be compared:
/// whoever adds a key to a reader or to a schema alone is told here.
@Suite("Schema keys")
struct SchemaKeysTests {
  private static let stranger = "zzzzzzzzzzzzzzzzzzzz"

  /// The complete sample with a translation and a glossary, whose texts do not matter here.
  private static let files = CompleteSample.files.merging(
    [
      "translations/de/glossary.yaml": """
      terms:
        - {term: door, use: [Tür, Tor], avoid: [Pforte]}
        - {term: book, use: Buch}
      """
    ]
  ) { $1 }

  @Test("the readers accept exactly the keys that the schemas name, in every mapping")
  func keys() throws {
    var expected: [String: Set<String>] = [:]
    var accepted: [String: Set<String>] = [:]
    for schema in try SchemaFile.all() {
      for object in schema.objects { expected[object.place] = Set(object.keys) }
    }
    for (file, meeting) in try Self.meetings() {
      let keys = try Self.acceptedKeys(in: file, at: meeting.path)
      accepted[meeting.object.place, default: []].formUnion(keys)
    }

    for (place, keys) in expected { #expect(accepted[place] == keys, "\(place)") }
    #expect(accepted.keys.sorted() == expected.keys.sorted())
  }

  @Test("the complete sample uses every key of the schemas, so that each is tested with a value")
  func complete() throws {
    var unused: [String: Set<String>] = [:]
    for schema in try SchemaFile.all() {
      for object in schema.objects { unused[object.place] = Set(object.keys) }
    }

    for (_, meeting) in try Self.meetings() {
      unused[meeting.object.place]?.subtract(meeting.keys)
    }

    #expect(unused.filter { !$0.value.isEmpty } == [:])
  }

  @Test("every property has a description, and every object refuses other keys")
  func descriptions() throws {
    for schema in try SchemaFile.all() {
      for object in schema.objects { #expect(object.isClosed, "\(object.place)") }
      #expect(schema.root["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
      #expect(schema.root["$id"]?.string == schema.name)
      let bare = Self.bareProperties(in: schema.root, of: schema, at: schema.name)
      #expect(bare == [])
    }
  }

  @Test("the names are those of the files")
  func names() throws {
    #expect(try DataFolder.schemas().keys.sorted() == QuestionnaireSchema.names)
    for file in Self.files.keys {
      #expect(QuestionnaireSchema.names.contains(QuestionnaireSchema.name(for: file)))
    }
  }

  // MARK: - Walking

  private static func meetings() throws -> [(file: String, meeting: SchemaWalk.Meeting)] {
    let schemas = try SchemaFile.all()
    return try files.sorted { $0.key < $1.key }.flatMap { file, text in
      let schema = try #require(
        schemas.first { $0.name == QuestionnaireSchema.name(for: file) })
      var node = try #require(try Yams.compose(yaml: text))
      if schema.name.hasPrefix("translation") {
        let entry = try #require(schema.root["$defs"]?["entry"])
        let first = try #require(node.mapping?.first)
        node = first.value
        let object = try #require(SchemaObject(entry, at: schema.name + "/$defs/entry"))
        let keys = node.mapping?.compactMap { $0.key.string } ?? []
        let path = [first.key.string ?? ""]
        let own = SchemaWalk.Meeting(object: object, path: path, keys: keys)
        return [(file, own)] + acknowledged(node, schema, path: path).map { (file, $0) }
      }
      return SchemaWalk(file: schema).meetings(node).map { (file, $0) }
    }
  }

  private static func acknowledged(
    _ entry: Node, _ schema: SchemaFile, path: [String]
  ) -> [SchemaWalk.Meeting] {
    let place = schema.name + "/$defs/acknowledged/items"
    guard let items = schema.root["$defs"]?["acknowledged"]?["items"],
      let object = SchemaObject(items, at: place), let list = entry["acknowledged"]?.sequence
    else { return [] }
    return list.enumerated().map { index, node in
      SchemaWalk.Meeting(
        object: object, path: path + ["acknowledged", "\(index)"],
        keys: node.mapping?.compactMap { $0.key.string } ?? [])
    }
  }

  /// The keys that the reader says it knows where a strange one stands.
  private static func acceptedKeys(in file: String, at path: [String]) throws -> Set<String> {
    var files = files
    let node = try #require(try Yams.compose(yaml: files[file] ?? ""))
    files[file] = try Yams.serialize(node: adding(to: node, path[...]), width: -1)
    let reading = QuestionnaireReader.read(files: files)
    let finding = try #require(
      reading.findings.first { $0.message.hasPrefix("unknown key '\(stranger)'") },
      "\(file) \(path)")
    let list = finding.message.split(separator: "its keys are ").last ?? ""
    return Set(list.split(separator: ", ").map { String($0.dropFirst().dropLast()) })
  }

  private static func adding(to node: Node, _ path: ArraySlice<String>) -> Node {
    var node = node
    guard let step = path.first else {
      node.mapping?[Node(stranger)] = Node("x")
      return node
    }
    if let index = Int(step), var sequence = node.sequence {
      sequence[index] = adding(to: sequence[index], path.dropFirst())
      node = .sequence(sequence)
    } else if let child = node[step] {
      node.mapping?[Node(step)] = adding(to: child, path.dropFirst())
    }
    return node
  }

  private static func bareProperties(
    in schema: Node, of file: SchemaFile, at place: String
  ) -> [String] {
    guard let mapping = schema.mapping else { return [] }
    var bare: [String] = []
    for (key, value) in mapping {
      let place = "\(place)/\(key.string ?? "")"
      if key.string == "properties", let properties = value.mapping, schema["type"] != nil {
        for (name, property) in properties {
          let resolved = file.resolved(property, at: place).schema
          if property["description"] == nil, resolved["description"] == nil {
            bare.append("\(place)/\(name.string ?? "")")
          }
        }
      }
      bare += bareProperties(in: value, of: file, at: place)
    }
    return bare
  }
}
