import LibXML

/// Which names an element or attribute pattern stands for (RELAX NG §4.10–4.16).
indirect enum NameClass: Hashable, Sendable {
  case name(XMLTree.Name)
  case any(except: NameClass?)
  case namespace(String, except: NameClass?)
  case choice([NameClass])

  func contains(_ name: XMLTree.Name) -> Bool {
    switch self {
    case .name(let own): own == name
    case .any(let except): !(except?.contains(name) ?? false)
    case .namespace(let own, let except):
      own == name.namespace && !(except?.contains(name) ?? false)
    case .choice(let classes): classes.contains { $0.contains(name) }
    }
  }

  /// The names that are written out; open classes have none.
  var names: [XMLTree.Name] {
    switch self {
    case .name(let name): [name]
    case .any, .namespace: []
    case .choice(let classes): classes.flatMap(\.names)
    }
  }
}
