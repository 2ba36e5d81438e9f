public import ProgrammeModel

extension TrafficLight {
  /// The most serious of several; what is not assessed does not count unless nothing is.
  public static func worst(of lights: some Sequence<TrafficLight>) -> TrafficLight {
    let found = Set(lights)
    return [.red, .yellow, .green].first { found.contains($0) } ?? .notAssessed
  }
}
