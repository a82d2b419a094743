import BookModel
import OnlineSymbols

/// For Apache, in the folder of the site: mod_alias, which every host has, and which keeps what stands behind a `?`.
func apacheRedirects(of facts: SiteFacts) -> [UInt8] {
  let redirects = Redirects(of: facts)
  // In a pattern every sign stands for itself; in what it leads to, a dollar sign has been written as %24.
  let root = patternQuoted(facts.path.decoded)
  let page = { (key: SymbolKey) in quoted(facts.path.encoded + SiteLayout.folder(of: key)) }
  var lines = Lines()
  lines.add(comment: facts.text.aboutApache)
  lines.add("ErrorDocument 404 \(quoted(facts.path.encoded + "404.html"))")
  lines.add("AddDefaultCharset utf-8")
  lines.add("AddCharset utf-8 .css .js .json .xml .svg")
  lines.add("<IfModule mod_headers.c>")
  for (name, value) in securityHeaders { lines.add("  Header always set \(name) \(quoted(value))") }
  lines.add("</IfModule>")
  lines.add("<Files \"atom.xml\">")
  lines.add("  ForceType application/atom+xml")
  lines.add("</Files>")
  lines.add("<IfModule mod_alias.c>")
  lines.add("  RedirectMatch 404 " + quoted("^\(root)(nginx-map\\.conf|nginx-location\\.conf|_redirects)$"))
  for (number, key) in redirects.numbers {
    lines.add("  RedirectMatch 301 \(quoted("^\(root)\(number.digits)/?$")) \(page(key))")
  }
  for (key, next) in redirects.moved {
    lines.add("  RedirectMatch 302 \(quoted("^\(root)(?i:\(patternQuoted(key.name)))/?$")) \(page(next))")
  }
  for key in redirects.pages {
    let name = patternQuoted(key.name)
    lines.add("  RedirectMatch 301 \(quoted("^\(root)(?!\(name)/?$)(?i:\(name))/?$")) \(page(key))")
  }
  lines.add("</IfModule>")
  return lines.bytes
}

/// For hosts of static files that read `_redirects`, such as Netlify and Cloudflare Pages.
func staticRedirects(of facts: SiteFacts) -> [UInt8] {
  let redirects = Redirects(of: facts)
  let root = facts.path.encoded
  var lines = Lines()
  lines.add(comment: facts.text.aboutStaticHosts)
  for (number, key) in redirects.numbers {
    for end in ["", "/"] { lines.add("\(root)\(number.digits)\(end) \(root)\(SiteLayout.folder(of: key)) 301") }
  }
  for (key, next) in redirects.moved {
    for end in ["", "/"] { lines.add("\(root)\(key.name)\(end) \(root)\(SiteLayout.folder(of: next)) 302") }
  }
  return lines.bytes
}

/// A text as a pattern that stands for nothing else (PCRE).
private func patternQuoted(_ text: String) -> String {
  var pattern = ""
  for scalar in text.unicodeScalars {
    if "\\^$.|?*+()[]{}".unicodeScalars.contains(scalar) { pattern += "\\" }
    pattern.unicodeScalars.append(scalar)
  }
  return pattern
}
