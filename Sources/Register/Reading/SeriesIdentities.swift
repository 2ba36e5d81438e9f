internal import ProgrammeModel

/// What identifies the series of a table: their numbers, measures and dimensions, and their places in the order of keys.
///
/// A city has tens of thousands: their texts lie in one place, and are taken apart where the values are read, which two
/// connections share.
struct SeriesIdentities: Sendable {
  private struct Identity {
    let number: Int64
    let textStart: Int
    let textLength: Int32
    let measure: Int32
    var place: Int32

    var text: Range<Int> { textStart..<textStart + Int(textLength) }
  }

  private var identities: [Identity] = []
  private var measures: [FieldName] = []
  private var texts: [UInt8] = []

  var count: Int { identities.count }

  /// The number of a series.
  func number(_ index: Int) -> Int64 { identities[index].number }

  /// The place of a series in the order of the table's keys.
  func place(_ index: Int) -> Int { Int(identities[index].place) }

  /// The measure of a series.
  func measure(_ index: Int) -> FieldName { measures[Int(identities[index].measure)] }

  /// The dimensions of a series.
  func dimensions(_ index: Int) -> Key {
    texts.withUnsafeBufferPointer { Key(text: UnsafeBufferPointer(rebasing: $0[identities[index].text])) }
  }

  /// Adds a series; those of a measure follow each other.
  mutating func add(_ number: Int64, _ measure: FieldName, _ dimensions: UnsafeBufferPointer<UInt8>) {
    if measures.last != measure { measures.append(measure) }
    identities.append(
      Identity(
        number: number, textStart: texts.count, textLength: Int32(dimensions.count),
        measure: Int32(measures.count - 1), place: Int32(identities.count)))
    texts.append(contentsOf: dimensions)
  }

  /// Puts the series in order of number.
  ///
  /// - Parameter arePlaced: whether they were added in the order of their keys; if not, they are given their places.
  mutating func putInOrderOfNumber(arePlaced: Bool) {
    if !arePlaced {
      let texts = texts
      identities.sort { one, other in
        one.measure == other.measure
          ? texts[one.text].lexicographicallyPrecedes(texts[other.text]) : one.measure < other.measure
      }
      for place in identities.indices { identities[place].place = Int32(place) }
    }
    identities.sort { $0.number < $1.number }
  }
}
