extension IntakeCode {
  /// Whether the remedy is work for whom the delivery is taken in by: a mapping, or a table of the register that the
  /// sender does not keep.
  public var isMendedByReceiver: Bool {
    switch self {
    case .mappingNotReadable, .mappingNotUnderstood, .mappingNotUsed, .mappingSheetMissing, .mappingColumnMissing,
      .mappingValueNotKnown, .ledgerNotKnown, .accountNotMapped, .projectCodeUnknown:
      true
    default: false
    }
  }
}
