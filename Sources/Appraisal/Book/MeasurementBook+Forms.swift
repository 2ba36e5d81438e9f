import ProgrammeModel

/// A value is reported as it stands, or as numerator and denominator; a file with columns for both leaves one empty.
///
/// What is left empty because the other form is used is no missing value.
struct MeasurementForms {
  private(set) var values: Measurement?
  private(set) var parts: [Measurement]

  /// The series of a point for everybody or for one sex.
  init(values: Measurement?, parts: [Measurement]) {
    let stated = Set(parts.flatMap(\.observations).filter { !$0.isUnstated }.map(\.period))
    self.values = values?.keeping { !$0.isUnstated || !stated.contains($0.period) }
    // Where one part is stated, the other is asked for.
    self.parts = parts.compactMap { $0.keeping { !$0.isUnstated || stated.contains($0.period) } }
  }
}

extension Measurement {
  /// The series with some of its observations; `nil` where none is left.
  fileprivate func keeping(_ isKept: (StoredObservation) -> Bool) -> Measurement? {
    guard !observations.allSatisfy(isKept) else { return self }
    var kept = self
    kept.observations = observations.filter(isKept)
    return kept.observations.isEmpty ? nil : kept
  }
}

extension StoredObservation {
  /// Whether the cell was left empty without a reason.
  fileprivate var isUnstated: Bool { value.missing?.reason == .unstated }
}
