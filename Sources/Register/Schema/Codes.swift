internal import ProgrammeModel

// The codes are part of the format: they follow the rows of `change_kind` and `missing_reason`, never the order in
// which the cases happen to be declared.

extension Change {
  /// The number that stands for the change in the register.
  var code: Int64 {
    switch self {
    case .first: 1
    case .correction: 2
    case .newEstimate: 3
    case .newOutcome: 4
    case .newInformation: 5
    case .withdrawal: 6
    }
  }

  /// The change that a number in the register stands for.
  init?(registerCode code: Int64) {
    guard let change = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = change
  }
}

extension MissingValue.Reason {
  /// The number that stands for the reason in the register.
  var registerCode: Int64 {
    switch self {
    case .unstated: 1
    case .notReported: 2
    case .secret: 3
    case .notApplicable: 4
    case .notYetDue: 5
    case .notInSource: 6
    }
  }

  /// The reason that a number in the register stands for.
  init?(registerCode code: Int64) {
    guard let reason = Self.allCases.first(where: { $0.registerCode == code }) else { return nil }
    self = reason
  }

  /// The register's numbers by the numbers of an observation batch.
  static let registerCodes: [Int64] = [0] + allCases.map(\.registerCode)
}
