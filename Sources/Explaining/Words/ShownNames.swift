import LibXML

/// How people write a namespace's prefix.
private let prefixes = [
  xmlNamespace: "xml:", xlinkNamespace: "xlink:", xincludeNamespace: "xi:",
  "http://docbook.org/ns/transclusion": "trans:",
  "http://www.w3.org/1998/Math/MathML": "mml:", "http://www.w3.org/2000/svg": "svg:",
]

func shownName(ofElement name: XMLTree.Name) -> String { (prefixes[name.namespace] ?? "") + name.local }

func shownName(ofAttribute name: XMLTree.Name) -> String { (prefixes[name.namespace] ?? "") + name.local }
