public import ProgrammeModel

extension Book {
  /// The organisation itself while it exists on a day, else the last of those that have come after it.
  ///
  /// Of organisations that are each other's successors in a ring there is no last one: then the organisation itself.
  public func successor(of organisation: Identifier<Organisation>, on day: CalendarDay) -> Identifier<Organisation> {
    var current = organisation
    for _ in 0...organisations.count {
      guard let found = organisations[current], let last = found.to, last < day, let next = found.successor else {
        return current
      }
      current = next
    }
    return organisation
  }

  /// The organisation itself while it exists on 1 January of a year, else the last of those that have come after it.
  public func successor(of organisation: Identifier<Organisation>, in year: Int) -> Identifier<Organisation> {
    successor(of: organisation, on: Period.year(year).first)
  }
}
