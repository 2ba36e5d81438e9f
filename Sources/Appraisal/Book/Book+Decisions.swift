public import ProgrammeModel

extension Book {
  /// The sum of the financing decisions on a project from a day through another.
  ///
  /// Financing, additional financing and allocation count; a decided amount is what the decision says and is never
  /// recomputed from its basis. Where the programme registers such decisions at all, a project without one has zero.
  public func decided(
    _ project: Identifier<Project>, from first: CalendarDay?, through last: CalendarDay,
    where counts: (Decision) -> Bool = { _ in true }
  ) -> Traced<ReportedSum> {
    var sum = ReportedSum()
    if !decisionsOfProject.isEmpty { sum.amount = .zero }
    var origins: [RecordOrigin] = []
    for decision in decisionsOfProject[project] ?? [] where decision.grantsMoney && counts(decision) {
      guard let date = decision.date.value, date <= last, first.map({ date >= $0 }) ?? true else { continue }
      sum.add(decision.amount.map { FixedDecimal(digits: $0.ore, scale: 2) })
      if isTracing { origins.append(decision.origin) }
    }
    return Traced(sum, .facts(isTracing ? .records(origins, field: FieldName("belopp")) : .untraced))
  }
}

extension Decision {
  /// Whether the decision gives a project money.
  public var grantsMoney: Bool {
    kind == .financing || kind == .additionalFinancing || kind == .allocation
  }
}
