import CLibXML2

/// DocBook 5's namespace.
package let docBookNamespace = "http://docbook.org/ns/docbook"
package let xincludeNamespace = "http://www.w3.org/2001/XInclude"
/// That of attributes of `xi:include` that what is included gets, without a namespace (XInclude 1.1 §4.5.6).
package let localAttributesNamespace = "http://www.w3.org/2001/XInclude/local-attributes"
/// That of `trans:idfixup` and its like (DocBook Transclusion).
package let transclusionNamespace = "http://docbook.org/ns/transclusion"
package let xlinkNamespace = "http://www.w3.org/1999/xlink"
/// That of `xml:id` and `xml:lang`, whose prefix needs no declaration.
package let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

extension XMLTree.Name {
  package var isDocBook: Bool { namespace == docBookNamespace }
}

/// Whether a byte is white space (XML 1.0 §2.3).
package func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

/// Whether a text can be an `xml:id` (Namespaces in XML 1.0 §4).
package func isNCName(_ text: String) -> Bool { xmlValidateNCName(text, 0) == 0 }
