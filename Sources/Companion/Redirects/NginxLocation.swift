import OnlineSymbols

/// For the `server` block of nginx: how the site is served.
func nginxLocation(of facts: SiteFacts) -> [UInt8] {
  let path = facts.path.decoded
  var lines = Lines()
  lines.add(comment: facts.text.aboutNginxLocation(path))
  if path != "/" {
    lines.add("location = \(quoted(String(path.dropLast()))) {")
    lines.add("  absolute_redirect off;")
    lines.add("  return 301 \(quoted(facts.path.encoded + "$is_args$args"));")
    lines.add("}")
  }
  lines.add("location ^~ \(quoted(path)) {")
  for line in nginxSettings { lines.add("  " + line) }
  lines.add("  error_page 404 \(quoted(facts.path.encoded + "404.html"));")
  for (name, value) in securityHeaders { lines.add("  add_header \(name) \(quoted(value)) always;") }
  for name in ["nginx-map.conf", "nginx-location.conf", ".htaccess", "_redirects"] {
    lines.add("  location = \(quoted(path + name)) { return 404; }")
  }
  lines.add("  location = \(quoted(path + "atom.xml")) {")
  lines.add("    types { }")
  lines.add("    default_type application/atom+xml;")
  lines.add("  }")
  lines.add("}")
  return lines.bytes
}

private let nginxSettings = [
  "absolute_redirect off;",
  "if ($boekonline_moved) { return 302 $boekonline_moved$is_args$args; }",
  "if ($boekonline_page != $uri) { return 301 $boekonline_page$is_args$args; }",
  "index index.html;",
  "try_files $uri $uri/ =404;",
  "charset utf-8;",
  "charset_types text/html text/css text/xml text/plain application/javascript application/json application/atom+xml;",
  "gzip on;",
  "gzip_types text/css text/xml application/javascript application/json application/atom+xml image/svg+xml;",
]

/// What a browser is told not to do, whatever stands on a page.
let securityHeaders: [(name: String, value: String)] = [
  ("Content-Security-Policy", contentPolicy + "; frame-ancestors 'none'"),
  ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
  ("Referrer-Policy", "no-referrer"),
  ("X-Content-Type-Options", "nosniff"),
]
