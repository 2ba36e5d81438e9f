import DataPackage
import ProgrammeModel

/// What `tertial appraise` asks of a case beside the columns that each row must have.
extension CaseMissingSheet {
  /// Kinds of cost that every case has, and a range to see the uncertainty by.
  var rangeChecks: [Check] {
    let table = book.costs
    func atLeastOne(_ column: FieldName, _ word: String, _ what: Phrase) -> Check {
      Check(
        what: what, formula: "IF(COUNTIF(\(table.range(column)),\"\(word)\")=0,1,0)",
        count: table.rows.indices.contains { text(table, $0, column) == word } ? 0 : 1)
    }
    let (lowest, highest) = (CaseCostTable.lowest.name, CaseCostTable.highest.name)
    return [
      atLeastOne(CaseCostTable.kind.name, CaseCostKind.running.rawValue, CaseMissingPhrases.runningCosts),
      atLeastOne(CaseCostTable.costType.name, CostType.ownTime.rawValue, CaseMissingPhrases.ownTime),
      Check(
        what: CaseMissingPhrases.ranges,
        formula: "IF(SUMPRODUCT((\(table.range(lowest))<>\"\")*(\(table.range(highest))<>\"\"))=0,1,0)",
        count: table.rows.indices.contains { !isBlank(table, $0, lowest) && !isBlank(table, $0, highest) } ? 0 : 1),
    ]
  }

  /// Who realises each benefit, and who follows it up: rows of the sheet ansvar that have not ended.
  var responsibilityChecks: [Check] {
    [
      responsibility(.benefitOwner, CaseMissingPhrases.owners),
      responsibility(.followUpOwner, CaseMissingPhrases.followUpOwners),
    ]
  }

  private func responsibility(_ role: ResponsibilityRole, _ what: Phrase) -> Check {
    let (benefits, table) = (book.benefits, book.responsibilities)
    let ids = benefits.range(BenefitTable.id.name)
    let (kind, object) = (ResponsibilityTable.objectTable.name, ResponsibilityTable.object.name)
    let (part, end) = (ResponsibilityTable.role.name, ResponsibilityTable.to.name)
    let word = BenefitTable.table.name.rawValue
    let day = book.created.swedishDay
    let held =
      "\(table.range(kind)),\"\(word)\",\(table.range(object)),\(ids),\(table.range(part)),\"\(role.rawValue)\""
    let ended = "\(table.range(end)),\"<\"&DATE(\(day.year),\(day.month),\(day.day))"
    let holders = Set(
      table.rows.indices.filter { row in
        text(table, row, part) == role.rawValue && (CalendarDay(text(table, row, end)).map { $0 >= day } ?? true)
      }.map { text(table, $0, object) })
    return Check(
      what: what,
      formula: "SUMPRODUCT((\(ids)<>\"\")*(COUNTIFS(\(held))-COUNTIFS(\(held),\(ended))<=0))",
      count: benefits.rows.indices.count { !holders.contains(text(benefits, $0, BenefitTable.id.name)) })
  }

  /// Amounts of years that the case does not reach, which nobody counts.
  var horizonChecks: [Check] {
    let start = book.head.cell(BenefitCaseTable.startYear.name, row: 1)
    let horizon = book.head.cell(BenefitCaseTable.horizon.name, row: 1)
    func outside(_ years: String) -> String { "((\(years)<\(start))+(\(years)>\(start)+\(horizon))>0)" }
    let (costs, plan) = (book.costs, book.plan)
    let (likely, volume) = (BenefitPlanTable.likely.name, BenefitPlanTable.volume.name)
    let hasAmount = "((\(plan.range(likely))<>0)+(\(plan.range(volume))<>0)>0)"
    let first = Int(text(book.head, 0, BenefitCaseTable.startYear.name))
    let last = first.flatMap { first in Int(text(book.head, 0, BenefitCaseTable.horizon.name)).map { first + $0 } }
    func isOutside(_ year: Substring) -> Bool {
      guard let first, let last, let year = Int(year) else { return false }
      return year < first || year > last
    }
    func isSome(_ row: Int, _ column: FieldName) -> Bool {
      FixedDecimal(text: text(plan, row, column)).map { $0.digits != 0 } ?? false
    }
    return [
      Check(
        what: CaseMissingPhrases.outsideHorizon,
        formula: "IF(AND(ISNUMBER(\(start)),ISNUMBER(\(horizon))),"
          + "SUMPRODUCT((\(costs.range(CaseCostTable.item.name))<>\"\")"
          + "*\(outside(costs.range(CaseCostTable.year.name))))"
          + "+SUMPRODUCT((\(plan.range(BenefitPlanTable.benefit.name))<>\"\")*\(hasAmount)"
          + "*\(outside(CaseWorkings(book).range(1)))),0)",
        count: costs.rows.indices.count { isOutside(text(costs, $0, CaseCostTable.year.name)[...]) }
          + plan.rows.indices.count { row in
            isOutside(text(plan, row, BenefitPlanTable.period.name).prefix(4))
              && (isSome(row, likely) || isSome(row, volume))
          })
    ]
  }
}
