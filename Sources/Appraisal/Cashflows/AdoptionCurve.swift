/// The share of users or cases that have come over to the new way (anslutningsgrad), each year from year 0.
public struct AdoptionCurve: Hashable, Sendable {
  /// One share a year, 0 to 1.
  public let shares: [Double]

  /// A curve of yearly shares; `nil` if one is outside 0 to 1.
  ///
  /// It need not rise: users may leave.
  public init?(shares: [Double]) {
    guard shares.allSatisfy({ (0...1).contains($0) }) else { return nil }
    self.shares = shares
  }

  /// Each year's amount at full adoption × that year's share.
  ///
  /// Years after the curve keep its last share; an empty curve gives 0.
  public func applied(to fullAdoption: [Double]) -> [Double] {
    fullAdoption.indices.map { fullAdoption[$0] * ($0 < shares.count ? shares[$0] : shares.last ?? 0) }
  }
}
