/// The percentiles of the normal distribution that estimates are quoted at.
public enum NormalQuantile: String, Hashable, Sendable, CaseIterable {
  /// 10 %.
  case p10
  /// 15 %.
  case p15
  /// 50 %.
  case p50
  /// 85 %, a usual level for a frame.
  case p85
  /// 90 %.
  case p90

  /// Standard deviations from the mean, with the decimals that Swedish practice uses: 1,04 for P85, 1,2816 for P90.
  public var standardDeviations: Double {
    switch self {
    case .p10: -1.2816
    case .p15: -1.04
    case .p50: 0
    case .p85: 1.04
    case .p90: 1.2816
    }
  }
}
