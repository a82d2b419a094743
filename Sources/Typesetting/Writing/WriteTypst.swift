package import Linking

/// Writes a book for the engine. It cannot fail: all that could be wrong was found before.
package func writeTypst(_ linked: LinkedBook, design: Design, edition: PrintEdition) -> TypstBook {
  TypstBook(source: [], origins: [], pictures: [], words: ShownWords())
}
