internal import AssessmentModel

/// How every page begins that this program writes, so that it can be told from others.
public enum HTMLFile {
  /// The first characters of the file.
  public static let start = "<!DOCTYPE html>\n<!-- ccms.page/1 -->"
}

/// A whole page in one file: no network, no script, readable on paper and in black and white.
struct HTMLPage {
  /// The language of the texts.
  let language: LanguageCode
  /// The title, on the page too.
  let title: String
  /// What stands below the title.
  let body: [HTML]

  /// The file's text.
  var text: String {
    let head = HTML.element(
      "head", [:],
      [
        .void("meta", ["charset": "utf-8"]),
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .void("meta", ["name": "generator", "content": "ccms"]),
        .element("title", [:], title), .style(Self.style),
      ])
    let main = HTML.element("main", [:], [.element("h1", [:], title)] + body)
    let page = HTML.element(
      "html", ["lang": language.rawValue], [head, .element("body", [:], [main])])
    return HTMLFile.start + "\n" + page.markup
  }

  private static let style = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: #1b1b1b; line-height: 1.5;
      font: 16px/1.5 "Noto Sans", "Noto Sans KR", "Malgun Gothic", "Segoe UI", sans-serif; }
    :lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }
    :lang(ko) th, :lang(ko) td { overflow-wrap: break-word; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
    h2 { font-size: 1.45rem; margin: 2.5rem 0 .5rem; padding-top: .5rem;
      border-top: 3px solid #1b1b1b; }
    h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem;
      border-top: 1px solid #767676; }
    h4 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; }
    h5 { font-size: 1rem; margin: 1rem 0 .25rem; color: #444; font-weight: 600; }
    p, ul, ol, dl { margin: .35rem 0; }
    ul, ol { padding-left: 1.4rem; }
    ol.answers { display: flex; flex-wrap: wrap; column-gap: 2.2rem; color: #444; }
    dt { font-weight: 600; margin-top: .35rem; }
    dd { margin: 0 0 0 1.4rem; }
    a { color: #0b4f8a; }
    .id { font-family: ui-monospace, monospace; font-size: .9em; color: #444; }
    .question { font-size: 1.05rem; font-weight: 600; }
    .note { color: #444; }
    .mark { display: inline-block; border: 1px solid #444; border-radius: .2rem;
      padding: 0 .35rem; font-size: .8rem; font-weight: 400; }
    .before { border-left: 4px solid #767676; padding-left: .6rem; }
    .after { border-left: 4px solid #0b4f8a; padding-left: .6rem; }
    table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .95rem; }
    caption { text-align: left; font-weight: 600; padding: .25rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
      border-bottom: 1px solid #c6c6c6; font-variant-numeric: tabular-nums; }
    th { font-weight: 600; }
    th .note { font-weight: 400; }
    td ul { margin: 0; }
    @media (max-width: 40rem) {
      table.levels thead { display: none; }
      table.levels tr, table.levels th, table.levels td { display: block; border: 0; padding: 0; }
      table.levels tr { border-bottom: 1px solid #c6c6c6; padding: .4rem 0; }
    }
    @media print {
      @page { size: A4; margin: 18mm 16mm; }
      body { font-size: 10pt; }
      main { max-width: none; padding: 0; }
      h2, h3, h4, h5 { break-after: avoid; }
      section.topic, tr { break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
