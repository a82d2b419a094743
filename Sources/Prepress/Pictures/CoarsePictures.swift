import Diagnostics
import LibQPDF

/// Tells of each picture that is too coarse where it is printed largest.
func coarsePictures(among placed: [PlacedPicture], _ wishes: PressWishes) -> [Diagnostic] {
  let names = names(of: placed, among: wishes.pictures)
  var coarsest: [ObjectID: PlacedPicture] = [:]
  for picture in placed {
    guard let id = picture.id, picture.dotsPerInch + tolerance < wishes.resolution else { continue }
    if picture.dotsPerInch < coarsest[id]?.dotsPerInch ?? .infinity { coarsest[id] = picture }
  }
  let inOrder = coarsest.sorted { ($0.value.page, $0.key.number) < ($1.value.page, $1.key.number) }
  return inOrder.map { .coarsePicture($0.value, names[$0.key], wanted: wishes.resolution) }
}

/// An author who counts to 300 has a picture of 299.6.
private let tolerance = 0.5

/// Which picture of the book each one in the file is. The engine does not keep names, but it draws the book in its order:
/// of pictures with as many pixels, the first one is the first.
private func names(of placed: [PlacedPicture], among pictures: [PressPicture]) -> [ObjectID: PressPicture] {
  var left = Dictionary(grouping: pictures.reversed()) { [$0.pixelWidth, $0.pixelHeight].sorted() }
  var names: [ObjectID: PressPicture] = [:]
  for picture in placed {
    guard let id = picture.id, names[id] == nil else { continue }
    let size = [picture.pixelWidth, picture.pixelHeight].sorted()
    guard let next = left[size]?.popLast() else { continue }
    names[id] = next
    // The same file, shown again, is in the PDF once.
    left[size]?.removeAll { $0.name == next.name }
  }
  return names
}

extension Diagnostic {
  fileprivate static func coarsePicture(
    _ picture: PlacedPicture, _ name: PressPicture?, wanted: Double
  ) -> Diagnostic {
    let millimetres = Int((picture.width * 25.4 / 72).rounded())
    let dots = Int(picture.dotsPerInch.rounded(.down))
    let size = "\(picture.pixelWidth) × \(picture.pixelHeight)"
    let sharp = Int((Double(millimetres) * picture.dotsPerInch / wanted).rounded(.down))
    let (dutch, english) = name.map { ("“\($0.name)”", "“\($0.name)”") } ?? ("een afbeelding", "a picture")
    return Diagnostic(
      .coarseImage,
      Message(
        dutch: "\(dutch) is te grof voor drukwerk: op bladzijde \(picture.page) is \(size) pixels op \(millimetres) mm "
          + "breed \(dots) dpi",
        english: "\(english) is too coarse for print: on page \(picture.page), \(size) pixels at a width of "
          + "\(millimetres) mm are \(dots) dpi"),
      hint: Message(
        dutch: "Gebruik een versie met meer pixels, of maak de afbeelding kleiner: tot \(sharp) mm breed is ze scherp.",
        english: "Use a version with more pixels, or make the picture smaller: it is sharp up to a width of "
          + "\(sharp) mm."),
      at: name?.place)
  }
}
