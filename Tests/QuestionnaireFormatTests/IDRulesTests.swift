import AssessmentModel
import QuestionnaireFormat
import Testing

@Suite("Rules of ids")
struct IDRulesTests {
  private func expect(
    _ piece: String, _ findings: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectFindings(
      in: Sample.files(with: piece, as: .questionnaire), findings, sourceLocation: sourceLocation)
  }

  @Test("ids that stand twice are named where they stand again")
  func uniqueIDs() {
    expect(
      """
      groups:
        - {id: first, name: First, modules: [AC, BK]}
        - {id: »first, name: Second, modules: [»AC]}
      bands:
        - {code: low, from: 0, label: Low}
        - {code: »low, from: 50, label: High}
      not_applicable_reasons:
        - {audience: affiliate, code: no-situation, label: For others}
        - {audience: employee, code: »no-situation, label: Once more}
      scales:
        - id: »coarse
          options:
            - {code: a, points: 0, label: A}
            - {code: »a, points: 1, label: B}
      """,
      [
        """
        error: group 'first' stands twice, first in questionnaire.yaml line 29; give it an id \
        of its own [unique-ids]
        """,
        """
        error: listed module 'AC' stands twice, first in questionnaire.yaml line 29; give it \
        an id of its own [unique-ids]
        """,
        """
        error: scale 'coarse' stands twice, first in questionnaire.yaml line 37; give it an \
        id of its own [unique-ids]
        """,
        """
        error: option 'a' stands twice, first in questionnaire.yaml line 52; give it an id of \
        its own [unique-ids]
        """,
        """
        error: reason 'no-situation' stands twice, first in questionnaire.yaml line 55; give \
        it an id of its own [unique-ids]
        """,
        """
        error: band 'low' stands twice, first in questionnaire.yaml line 60; give it an id of \
        its own [unique-ids]
        """,
      ])
  }

  @Test("a module, topic or item id that stands in two files is named in the second")
  func uniqueModules() {
    var files = Sample.files
    files["modules/02-books.yaml"] = """
      module: »AC
      name: Books
      topics:
        - id: »AC-01
          name: Counting
          items:
            - {id: »AC-01-own, audience: employee, part: own, scale: frequency, text: How often?}
        - id: AC-01-02
          name: Topics and items share their ids
          items:
            - {id: AC-01-02-a, audience: employee, part: own, scale: frequency, text: How much?}
        - id: AC-01
          name: Once more
          items:
            - {id: »AC-01-02, audience: employee, part: own, scale: frequency, text: How far?}
      """.replacing("- id: AC-01\n    name: Once", with: "- id: »AC-01\n    name: Once")
    files["questionnaire.yaml"]?.replace("modules: [BK]", with: "modules: [»BK]")

    expectFindings(
      in: files,
      [
        """
        error: module 'AC' stands twice, first in modules/01-access.yaml line 1; give it an \
        id of its own [unique-ids]
        """,
        """
        error: topic 'AC-01' stands twice, first in modules/01-access.yaml line 7; give it an \
        id of its own [unique-ids]
        """,
        """
        error: item 'AC-01-own' stands twice, first in modules/01-access.yaml line 18; give \
        it an id of its own [unique-ids]
        """,
        """
        error: topic 'AC-01' stands twice, first in modules/01-access.yaml line 7; give it an \
        id of its own [unique-ids]
        """,
        """
        error: item 'AC-01-02' stands twice, first in modules/02-books.yaml line 8; give it \
        an id of its own [unique-ids]
        """,
        "error: no file in modules/ has module 'BK'; add one or remove the module [module-files]",
      ])
  }

  @Test(
    "codes are lower-case words with single hyphens",
    arguments: [
      "Last", "last_year", "last year", "-last", "last-", "last--year", "지난해", "a.b",
      String(repeating: "a", count: 41),
    ])
  func codes(code: String) {
    expect(
      "periods:\n  - {code: »\"\(code)\", phrase: Last year}",
      [
        """
        error: period '\(code)' must be lower-case letters, digits and hyphens, such as \
        'last-year', at most 40 [id-shape]
        """
      ])
  }

  @Test("every kind of id has its shape")
  func shapes() {
    expect(
      """
      id: »Sample
      language: »EN
      bands: [{code: »Low, from: 0, label: Low}]
      scales:
        - id: »Yes-No
          options:
            - {code: »A, points: 0, label: A}
            - {code: b2, points: 1, label: B}
      """,
      [
        """
        error: questionnaire id 'Sample' must be lower-case letters, digits and hyphens \
        [id-shape]
        """,
        "error: language 'EN' must be a lower-case code such as 'en' or 'pt-br' [id-shape]",
        """
        error: scale 'Yes-No' must be lower-case letters, digits and hyphens, such as \
        'last-year', at most 40 [id-shape]
        """,
        """
        error: option 'A' must be lower-case letters, digits and hyphens, such as \
        'last-year', at most 40 [id-shape]
        """,
        """
        error: band 'Low' must be lower-case letters, digits and hyphens, such as \
        'last-year', at most 40 [id-shape]
        """,
      ])
    expectFindings(
      in: Sample.files(
        with: "id: »Iso 26000\ntitle: Social responsibility\nedition: \"2010\"\nissuer: ISO",
        as: .standard),
      [
        """
        error: standard 'Iso 26000' must be upper-case letters, digits and hyphens, such as \
        'ISO45001', at most 40 [id-shape]
        """
      ])
  }

  @Test(
    "a topic's id begins with its module's, an item's with its topic's",
    arguments: [
      (
        "»SAF-02", "BK-02-own",
        "topic 'SAF-02' must be 'BK-' and then digits or upper-case letters, such as 'BK-01'"
      ),
      (
        "»BK-a", "BK-a-own",
        "topic 'BK-a' must be 'BK-' and then digits or upper-case letters, such as 'BK-01'"
      ),
      (
        "»BK-", "BK--own",
        "topic 'BK-' must be 'BK-' and then digits or upper-case letters, such as 'BK-01'"
      ),
      (
        "BK-02", "»BK-02",
        """
        item 'BK-02' must be its topic's id, 'BK-02-', and then a lower-case word, such as \
        'BK-02-own'
        """
      ),
      (
        "BK-02", "»BK-02-Own",
        """
        item 'BK-02-Own' must be its topic's id, 'BK-02-', and then a lower-case word, such \
        as 'BK-02-own'
        """
      ),
      (
        "BK-02", "»BK-2-own",
        """
        item 'BK-2-own' must be its topic's id, 'BK-02-', and then a lower-case word, such as \
        'BK-02-own'
        """
      ),
    ])
  func prefixes(topic: String, item: String, message: String) {
    var expected = ["error: \(message) [id-shape]"]
    var item = item
    if topic.hasPrefix("»SAF") {
      item = "»" + item
      expected.append(
        """
        error: item 'BK-02-own' must be its topic's id, 'SAF-02-', and then a lower-case \
        word, such as 'SAF-02-own' [id-shape]
        """
      )
    }
    if item == "»BK-02" {
      expected.append(
        """
        error: item 'BK-02' stands twice, first in modules/02-books.yaml line 17; give it an \
        id of its own [unique-ids]
        """
      )
      item = "»»BK-02"
    }
    expectFindings(
      in: Sample.files(
        with: """
          id: \(topic)
          name: Counting
          items:
            - {id: \(item), audience: employee, part: own, scale: frequency, text: How often?}
          """, as: .topic), expected)
  }
}
