public import ProgrammeModel

/// What one case, user, workplace or employee costs.
public enum UnitCost {
  /// Cost / number, in kronor, unrounded; undefined where the number is 0.
  public static func kronor(cost: Money, number: Double) -> Calculated<Double> {
    .ratio(cost.kronor, number, ifZero: .denominatorIsZero)
  }

  /// Unit cost after less unit cost before, in kronor: negative where it has become cheaper.
  public static func change(before: Calculated<Double>, after: Calculated<Double>) -> Calculated<Double> {
    before.flatMap { before in after.map { $0 - before } }
  }
}

/// A part of a whole, such as the IT share of all costs.
public enum Share {
  /// Part / whole, as a fraction; undefined where the whole is 0.
  public static func of(_ part: Money, in whole: Money) -> Calculated<Double> {
    .ratio(part, whole, ifZero: .denominatorIsZero)
  }
}
