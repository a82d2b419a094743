/// Debian's package of a font, by its family in small letters.
let fontPackages = [
  "cabin": "fonts-cabin", "cantarell": "fonts-cantarell", "cardo": "fonts-cardo", "comfortaa": "fonts-comfortaa",
  "caladea": "fonts-crosextra-caladea", "carlito": "fonts-crosextra-carlito", "dejavu sans": "fonts-dejavu-core",
  "dejavu sans mono": "fonts-dejavu-core", "dejavu serif": "fonts-dejavu-core", "eb garamond": "fonts-ebgaramond",
  "fira code": "fonts-firacode", "freemono": "fonts-freefont-otf", "freesans": "fonts-freefont-otf",
  "freeserif": "fonts-freefont-otf", "gentium plus": "fonts-sil-gentiumplus", "hack": "fonts-hack",
  "inter": "fonts-inter", "jetbrains mono": "fonts-jetbrains-mono", "junicode": "fonts-junicode", "lato": "fonts-lato",
  "liberation mono": "fonts-liberation", "liberation sans": "fonts-liberation",
  "liberation serif": "fonts-liberation", "linux libertine o": "fonts-linuxlibertine",
  "noto sans": "fonts-noto-core", "noto serif": "fonts-noto-core", "open sans": "fonts-open-sans",
  "quattrocento": "fonts-quattrocento", "roboto": "fonts-roboto-unhinted", "stix": "fonts-stix",
  "tex gyre pagella": "fonts-texgyre", "tex gyre termes": "fonts-texgyre", "vollkorn": "fonts-vollkorn",
]

/// Debian's package of fonts that most probably has what a text needs.
func fontPackage(for text: String) -> String {
  let scalars = text.unicodeScalars.map(\.value)
  if scalars.contains(where: { (0x2E80...0x9FFF).contains($0) || (0xAC00...0xD7FF).contains($0) || $0 > 0x20000 }) {
    return "fonts-noto-cjk"
  }
  if scalars.contains(where: { (0x1F300...0x1FAFF).contains($0) }) { return "fonts-symbola" }
  return "fonts-noto-core"
}
