public import ProgrammeModel

/// A status by colour.
///
/// The word always stands beside the colour, since not everybody sees it.
public enum TrafficStatus: String, Hashable, Sendable, CaseIterable, Codable {
  /// Within tolerance.
  case green
  /// Beyond the first limit.
  case yellow
  /// Beyond the second limit.
  case red
  /// Nothing to judge by.
  case notAssessed

  /// The status in words.
  public var phrase: Phrase {
    switch self {
    case .green: Phrase(sv: "grön", en: "green")
    case .yellow: Phrase(sv: "gul", en: "yellow")
    case .red: Phrase(sv: "röd", en: "red")
    case .notAssessed: Phrase(sv: "ej bedömd", en: "not assessed")
    }
  }

  /// The most serious of several; what is not assessed does not count unless nothing is.
  public static func worst(of statuses: some Sequence<TrafficStatus>) -> TrafficStatus {
    let found = Set(statuses)
    return [.red, .yellow, .green].first { found.contains($0) } ?? .notAssessed
  }
}
