/// Core media types (EPUB 3.3 §3.2) by extension.
func mediaType(of path: String) -> String {
  switch path.split(separator: ".").last.map({ $0.lowercased() }) ?? "" {
  case "xhtml": "application/xhtml+xml"
  case "css": "text/css"
  case "svg": "image/svg+xml"
  case "jpg", "jpeg": "image/jpeg"
  case "png": "image/png"
  case "gif": "image/gif"
  case "webp": "image/webp"
  case "woff": "font/woff"
  case "woff2": "font/woff2"
  case "otf": "font/otf"
  case "ttf": "font/ttf"
  default: "application/octet-stream"
  }
}
