/// What a series of an indicator's values or targets is about, and its identity in the register.
///
/// Shared by copies: rules and sections hand on tens of thousands of series.
@usableFromInline
final class IndicatorSeries: Sendable {
  @usableFromInline let indicator: Identifier<Indicator>
  @usableFromInline let objectKind: ObjectKind
  @usableFromInline let object: String
  @usableFromInline let key: SeriesKey

  init(indicator: Identifier<Indicator>, objectKind: ObjectKind, object: String, key: SeriesKey) {
    (self.indicator, self.objectKind, self.object, self.key) = (indicator, objectKind, object, key)
  }
}
