/// Whether two numbers differ by at most a tolerance; false if either is not a number or there is none.
func isClose(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let value else { return false }
  return (value - expected).magnitude <= tolerance
}

/// Whether two numbers differ by at most a share of the expected one.
func isClose(_ value: Double?, _ expected: Double, relative tolerance: Double) -> Bool {
  isClose(value, expected, within: expected.magnitude * tolerance)
}
