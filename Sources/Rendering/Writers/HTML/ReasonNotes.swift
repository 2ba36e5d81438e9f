/// Why values of one table are missing: each reason once, with the letter that marks it in the cells.
struct ReasonNotes {
  private(set) var reasons: [String] = []
  private var places: [String: Int] = [:]

  /// The letter of a reason: a to z, then aa, ab and so on.
  mutating func letter(for reason: String) -> String {
    let place = places[reason] ?? reasons.count
    if place == reasons.count {
      reasons.append(reason)
      places[reason] = place
    }
    return Self.letter(place)
  }

  static func letter(_ place: Int) -> String {
    let last = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place % 26)))
    return place < 26 ? last : letter(place / 26 - 1) + last
  }
}
