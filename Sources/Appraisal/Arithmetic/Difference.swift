extension Double {
  /// This number less another, without what the binary fractions of the two leave behind: 61,7 − 62,4 is −0,7.
  ///
  /// Rounded at the twelfth significant digit of the larger of the two, and at the twelfth decimal at most.
  func difference(from other: Double) -> Double {
    var (size, parts) = (max(magnitude, other.magnitude), 1.0)
    while size < 1e11, parts < 1e12 { (size, parts) = (size * 10, parts * 10) }
    // A difference that is nothing is 0 and not -0.
    return ((self - other) * parts).rounded() / parts + 0
  }
}
