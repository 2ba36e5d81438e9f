import ProgrammeModel

extension PartialSnapshot {
  /// A hidden lowest, likely or highest value: the other two, between which or beside which it lies.
  mutating func tellRanges(_ mark: SecrecyMark) {
    let (costs, plan) = (CaseCostTable.table, BenefitPlanTable.table)
    let range: Set<FieldName> = [CaseCostTable.lowest.name, CaseCostTable.likely.name, CaseCostTable.highest.name]
    guard range.contains(FieldName(mark.column)) else { return }
    if mark.table == costs.name.rawValue {
      let isCovered = covered(by: mark, in: costs)
      hide(in: costs, because: mark) { isCovered($0) ? range : [] }
    }
    let hidden = hiddenSpans(in: plan, by: mark)
    guard !hidden.isEmpty else { return }
    let spans = Dictionary(grouping: hidden) { $0.0 }
    hideValues(in: plan, because: mark) { line, observation in
      guard range.contains(line.key.measure), let hidden = spans[line.key.dimensions] else { return false }
      return hidden.contains { $0.1.overlaps(Months.of(observation.period)) }
    }
  }

  /// A hidden amount of a benefit taken home: the transitions of the same benefit by the same decision or with the same
  /// amount, and the decision itself where it has the same amount; and the reverse.
  mutating func tellTakingHome(_ mark: SecrecyMark) {
    let places: [(table: TableDefinition, benefit: FieldName, decision: FieldName, amount: FieldName)] = [
      (
        TakingHomeTable.table, TakingHomeTable.benefit.name, TakingHomeTable.decision.name, TakingHomeTable.amount.name
      ),
      (
        TransitionTable.table, TransitionTable.benefit.name, TransitionTable.caseNumber.name,
        TransitionTable.amount.name
      ),
    ]
    tellDecisionsOfTakingHome(mark)
    guard let marked = places.first(where: { $0.table.name.rawValue == mark.table }),
      marked.amount.rawValue == mark.column
    else { return }
    let stated = stated
    func signs(_ shown: StoredRecord, _ table: TableDefinition, _ columns: [FieldName]) -> Set<[String]> {
      let record = stated[table.name]?[shown.key] ?? shown
      let texts = columns.map { record.fields[$0]?.value ?? "" }
      guard !texts[0].isEmpty else { return [] }
      let kinds = ["beslut", "belopp"]
      return Set(zip(kinds, texts.dropFirst()).filter { !$0.1.isEmpty }.map { [texts[0], $0.0, $0.1] })
    }
    var hidden: Set<[String]> = []
    for record in (records[marked.table.name] ?? []).filter(covered(by: mark, in: marked.table)) {
      hidden.formUnion(signs(record, marked.table, [marked.benefit, marked.decision, marked.amount]))
    }
    for place in places {
      let columns = [place.benefit, place.decision, place.amount]
      hide(in: place.table, because: mark) { record in
        hidden.isDisjoint(with: signs(record, place.table, columns)) ? [] : [place.amount]
      }
    }
  }

  /// A hidden amount taken home: a decision with the same case number and amount; and the reverse.
  private mutating func tellDecisionsOfTakingHome(_ mark: SecrecyMark) {
    let places: [(table: TableDefinition, number: FieldName, amount: FieldName)] = [
      (TakingHomeTable.table, TakingHomeTable.decision.name, TakingHomeTable.amount.name),
      (DecisionTable.table, DecisionTable.caseNumber.name, DecisionTable.amount.name),
    ]
    guard let marked = places.first(where: { $0.table.name.rawValue == mark.table }),
      marked.amount.rawValue == mark.column
    else { return }
    let stated = stated
    func sign(_ shown: StoredRecord, _ table: TableDefinition, _ columns: [FieldName]) -> [String]? {
      let record = stated[table.name]?[shown.key] ?? shown
      let texts = columns.compactMap { record.fields[$0]?.value }.filter { !$0.isEmpty }
      return texts.count == columns.count ? texts : nil
    }
    let hidden = Set(
      (records[marked.table.name] ?? []).filter(covered(by: mark, in: marked.table)).compactMap {
        sign($0, marked.table, [marked.number, marked.amount])
      })
    for place in places {
      hide(in: place.table, because: mark) { record in
        sign(record, place.table, [place.number, place.amount]).map { hidden.contains($0) } ?? false
          ? [place.amount] : []
      }
    }
  }
}
