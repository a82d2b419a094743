import Diagnostics
import Markup

/// A page for editors: one file, which asks nothing of any host and works without its script.
func htmlReport(on run: RunRecord) -> [UInt8] {
  let words = HTMLWords(language: run.language)
  let title = run.facts.links.map { words.title(of: $0) } ?? "boekbouw \(run.command)"
  var html = XMLWriter()
  html.raw("<!DOCTYPE html>\n")
  html.element("html", [Attribute("lang", run.language.rawValue)]) { html in
    html.newline()
    writeHead(title: title, &html)
    html.newline()
    html.element("body") { html in
      html.newline()
      html.element("main") { html in
        html.newline()
        html.element("h1", shown: title)
        html.newline()
        writeParts(of: run, words, &html)
      }
      html.newline()
      html.element("script") { $0.raw(reportScript) }
      html.newline()
    }
    html.newline()
  }
  html.newline()
  return html.bytes
}

private func writeParts(of run: RunRecord, _ words: HTMLWords, _ html: inout XMLWriter) {
  guard let links = run.facts.links else {
    return HTMLFindings(words: words, findings: run.findings).write(&html)
  }
  HTMLLinks(words: words, facts: links).write(&html)
  let rest = run.findingsBesideLinks
  if !rest.isEmpty { HTMLFindings(words: words, findings: rest).write(&html) }
}

/// Nothing is loaded, nothing is sent, and nothing runs but our own script, by its digest.
private let contentPolicy =
  "default-src 'none'; base-uri 'none'; form-action 'none'; script-src '\(reportScriptDigest)'; "
  + "style-src '\(reportStyleDigest)'"

private func writeHead(title: String, _ html: inout XMLWriter) {
  html.element("head") { html in
    html.newline()
    html.empty("meta", [Attribute("charset", "utf-8")])
    html.newline()
    html.empty("meta", [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", contentPolicy)])
    html.newline()
    for (name, content) in [
      ("viewport", "width=device-width, initial-scale=1"), ("referrer", "no-referrer"), ("robots", "noindex"),
      ("color-scheme", "light dark"),
    ] {
      html.empty("meta", [Attribute("name", name), Attribute("content", content)])
      html.newline()
    }
    html.element("title", shown: title)
    html.newline()
    html.element("style") { $0.raw(reportStyle) }
    html.newline()
  }
}

extension XMLWriter {
  /// An element with text that anyone may have written, without what steers the direction of writing.
  mutating func element(_ name: StaticString, _ attributes: [Attribute?] = [], shown text: String) {
    element(name, attributes, text: oneLine(text))
  }

  /// A link where the address is one of the web, else text.
  mutating func address(_ address: String, shown text: String? = nil) {
    guard isOfWeb(address) else { return self.text(oneLine(text ?? address)) }
    element(
      "a", [Attribute("href", encodedAddress(address)), Attribute("rel", "noreferrer noopener")], shown: text ?? address
    )
  }
}
