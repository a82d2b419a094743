/// What a run is for: which addresses it visits, and what it makes of what they say.
protocol Errand {
  var total: Int { get }
  var done: Int { get }
  mutating func firstTrips() -> [Trip]
  /// - Parameter trip: the one that has come to its end, at `trip.at`.
  mutating func take(_ ending: Ending, of trip: Trip) -> Onward
}

/// How a trip ended.
enum Ending {
  case visit(Visit)
  /// Where it was sent it had been.
  case loop(Visit)
  /// It was sent to what is no web address.
  case stray(Visit, to: String)
}

/// What comes after a trip.
enum Onward {
  case done
  case another(Trip)
  /// The page that it came to leads on by itself.
  case follow(String)
  /// It has to be read to know what it is.
  case askByGet
}
