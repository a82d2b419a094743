import CLibXML2

/// A simple type of XML Schema with the restrictions that a RELAX NG `<data>` puts on it.
package struct Datatype: Hashable, Sendable {
  /// One `<param>`.
  package struct Parameter: Hashable, Sendable {
    package let name: String
    package let value: String
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The local name in XML Schema, such as `NCName`.
  package let name: String
  package let parameters: [Parameter]

  package init(name: String, parameters: [Parameter] = []) {
    self.name = name
    self.parameters = parameters
  }

  /// Whether a value is of the type: asked of the functions that libxml2's RELAX NG engine asks too, so that both
  /// agree. A type that libxml2 does not know accepts nothing, there and here.
  package func accepts(_ value: String) -> Bool {
    initializeLibXML()
    guard let type = xmlSchemaGetPredefinedType(name, "http://www.w3.org/2001/XMLSchema") else {
      return false
    }
    var computed: xmlSchemaValPtr?
    defer { computed.map { xmlSchemaFreeValue($0) } }
    guard xmlSchemaValPredefTypeNodeNoNorm(type, value, &computed, nil) == 0 else { return false }
    return parameters.allSatisfy { isMet($0, by: value, computed, of: type) }
  }

  private func isMet(
    _ parameter: Parameter, by value: String, _ computed: xmlSchemaValPtr?, of type: xmlSchemaTypePtr
  ) -> Bool {
    guard let kind = facets[parameter.name], let facet = xmlSchemaNewFacet() else { return false }
    defer { xmlSchemaFreeFacet(facet) }
    facet.pointee.type = kind
    return parameter.value.withCString { text in
      text.withMemoryRebound(to: xmlChar.self, capacity: parameter.value.utf8.count + 1) { bounded in
        facet.pointee.value = bounded
        defer { facet.pointee.value = nil }
        return xmlSchemaCheckFacet(facet, type, nil, name) == 0
          && xmlSchemaValidateFacet(type, facet, value, computed) == 0
      }
    }
  }
}

private let facets: [String: xmlSchemaTypeType] = [
  "totalDigits": XML_SCHEMA_FACET_TOTALDIGITS, "fractionDigits": XML_SCHEMA_FACET_FRACTIONDIGITS,
  "minInclusive": XML_SCHEMA_FACET_MININCLUSIVE, "minExclusive": XML_SCHEMA_FACET_MINEXCLUSIVE,
  "maxInclusive": XML_SCHEMA_FACET_MAXINCLUSIVE, "maxExclusive": XML_SCHEMA_FACET_MAXEXCLUSIVE,
  "pattern": XML_SCHEMA_FACET_PATTERN, "enumeration": XML_SCHEMA_FACET_ENUMERATION,
  "whiteSpace": XML_SCHEMA_FACET_WHITESPACE, "length": XML_SCHEMA_FACET_LENGTH,
  "maxLength": XML_SCHEMA_FACET_MAXLENGTH, "minLength": XML_SCHEMA_FACET_MINLENGTH,
]
