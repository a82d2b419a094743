/// A colour of the engine: sRGB in 8 bits.
struct ScreenColour: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// - Parameters: 0 to 1, as in a content stream.
  init(red: Double, green: Double, blue: Double) {
    self.red = ScreenColour.sample(red)
    self.green = ScreenColour.sample(green)
    self.blue = ScreenColour.sample(blue)
  }

  /// How light a colour without a hue is, 0 to 1; nil for one with a hue.
  ///
  /// Three inks that have to lie exactly over each other make a grey with coloured edges: what is neutral, such as text,
  /// is printed in black alone.
  var neutralLightness: Double? {
    let samples = [red, green, blue].map(Int.init)
    guard let darkest = samples.min(), let lightest = samples.max(), lightest - darkest <= 3 else { return nil }
    return printedLightness(Double(samples.reduce(0, +)) / 3 / 255)
  }

  private static func sample(_ value: Double) -> UInt8 { UInt8((min(max(value, 0), 1) * 255).rounded()) }
}

/// What is nearly black is printed in full black: a screen of dots would make the edges of letters rough.
func printedLightness(_ lightness: Double) -> Double { lightness < nearlyBlack ? 0 : lightness }

private let nearlyBlack = 0.12

/// Shares of the four inks, 0 to 1.
struct Inks: Hashable, Sendable {
  let cyan: Double
  let magenta: Double
  let yellow: Double
  let black: Double

  var shares: [Double] { [cyan, magenta, yellow, black] }
}

extension Inks {
  /// A grey of black ink alone.
  init(lightness: Double) { self.init(cyan: 0, magenta: 0, yellow: 0, black: 1 - lightness) }

  /// - Parameter samples: four; 255 is full ink.
  init(samples: ArraySlice<UInt8>) {
    let shares = samples.map { Double($0) / 255 }
    self.init(cyan: shares[0], magenta: shares[1], yellow: shares[2], black: shares[3])
  }
}
