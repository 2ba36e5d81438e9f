extension Array {
  /// Puts the element at a place where it belongs in a heap, in which each comes before the two at twice its place.
  @inline(__always)
  mutating func sink(_ start: Int, _ isBefore: (Element, Element) -> Bool) {
    var place = start
    while true {
      var least = 2 * place + 1
      guard least < count else { return }
      if least + 1 < count, isBefore(self[least + 1], self[least]) { least += 1 }
      guard isBefore(self[least], self[place]) else { return }
      swapAt(least, place)
      place = least
    }
  }
}
