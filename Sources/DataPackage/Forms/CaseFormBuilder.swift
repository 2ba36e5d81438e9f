import ProgrammeModel

/// Gathers the rows of the one-file form to benefits, plans, costs and adoption.
struct CaseFormBuilder {
  private struct PlanKey: Hashable {
    let benefit: String
    let measure: BenefitPlan.Measure
  }

  private let project: Identifier<Project>
  private var organisations: [String: Bool] = [:]
  private var order: [String] = []
  private var benefits: [String: Benefit] = [:]
  private var plans: [PlanKey: [StoredObservation]] = [:]
  private var costs: [CaseCost] = []
  private var adoption: [String: [StoredObservation]] = [:]
  private var responsibilities: [String: Responsibility] = [:]

  init(project: Identifier<Project>) { self.project = project }

  /// Takes in a row.
  mutating func add(_ row: CaseFormRow) {
    switch row.kind {
    case .benefit: addBenefit(row)
    case .investment: addCost(row, .investment)
    case .running: addCost(row, .running)
    case .capitalCost: addCost(row, .capitalCost)
    case .adoption:
      adoption[row.item == "alla" ? "" : row.item, default: []].append(
        observation(row, row.year, row.reported(CaseFormItem.share)))
    }
  }

  /// Puts everything into a programme.
  func move(into programme: inout Programme) {
    programme.organisations = organisations.sorted { $0.key < $1.key }.map { name, isCompany in
      var row = Organisation(id: Identifier(name))
      row.name = name
      row.kind = isCompany ? .companyBoard : nil
      return row
    }
    programme.benefits = order.compactMap { benefits[$0] }
    programme.caseCosts = costs
    programme.responsibilities = responsibilities.values.sorted { $0.id < $1.id }
    programme.benefitPlans = plans.sorted {
      ($0.key.benefit, $0.key.measure.rawValue) < ($1.key.benefit, $1.key.measure.rawValue)
    }.map { key, observations in
      var plan = BenefitPlan(
        benefitCase: CaseForm.caseID, benefit: Identifier(key.benefit), measure: key.measure,
        key: series(key.measure.rawValue, key.benefit))
      plan.observations = observations.sorted { $0.period.code < $1.period.code }
      return plan
    }
    programme.adoptionShares = adoption.sorted { $0.key < $1.key }.map { benefit, observations in
      var share = AdoptionShare(
        benefitCase: CaseForm.caseID, benefit: benefit.isEmpty ? nil : Identifier(benefit),
        key: series(CaseFormItem.share.name.rawValue, benefit))
      share.observations = observations.sorted { $0.period.code < $1.period.code }
      return share
    }
  }

  private func series(_ measure: String, _ benefit: String) -> SeriesKey {
    SeriesKey(table: CaseForm.table.name, measure: FieldName(measure), dimensions: Key([benefit]))
  }

  private func observation(
    _ row: CaseFormRow, _ year: Int, _ value: Reported<FixedDecimal>
  ) -> StoredObservation {
    StoredObservation(
      period: .year(year), value: value, registration: row.origin.registration, place: row.origin.place)
  }

  private mutating func organisation(_ name: String, _ row: CaseFormRow) -> Identifier<Organisation>? {
    guard !name.isEmpty else { return nil }
    organisations[name] = (organisations[name] ?? false) || row.value(CaseFormItem.isCompany) ?? false
    return Identifier(name)
  }

  private mutating func addCost(_ row: CaseFormRow, _ kind: CaseCostKind) {
    let payer = organisation(row.text(CaseFormItem.payer), row)
    for year in row.years {
      var cost = CaseCost(benefitCase: CaseForm.caseID, item: row.item, year: year)
      cost.name = row.text(CaseFormItem.name)
      cost.kind = kind
      cost.costType = row.value(CaseFormItem.costType)
      cost.payer = payer
      cost.volume = row.value(CaseFormItem.volume)
      cost.unit = row.text(CaseFormItem.unit)
      cost.priceYear = row.value(CaseFormItem.priceYear)
      cost.lowest = row.value(CaseFormItem.lowest)
      cost.likely = row.reported(CaseFormItem.likely)
      cost.highest = row.value(CaseFormItem.highest)
      cost.origin = row.origin
      costs.append(cost)
    }
  }

  private mutating func addBenefit(_ row: CaseFormRow) {
    if benefits[row.item] == nil { order.append(row.item) }
    let payer = organisation(row.text(CaseFormItem.payer), row)
    let beneficiary = organisation(row.text(CaseFormItem.beneficiary), row)
    var benefit = benefits[row.item] ?? Benefit(id: Identifier(row.item))
    benefit.describe(row, project, payer, beneficiary)
    benefits[row.item] = benefit
    for (role, name) in [
      (ResponsibilityRole.benefitOwner, row.text(CaseFormItem.owner)),
      (.followUpOwner, row.text(CaseFormItem.followUpOwner)),
    ] where !name.isEmpty {
      var responsibility = Responsibility(id: Identifier("\(role.rawValue)/\(row.item)"))
      responsibility.objectTable = "nyttor"
      responsibility.object = row.item
      responsibility.role = role
      responsibility.position = name
      responsibilities[responsibility.id.rawValue] = responsibility
    }
    plan(row, benefit)
  }

  /// The amounts of a row; a red benefit needs none.
  private mutating func plan(_ row: CaseFormRow, _ benefit: Benefit) {
    func money(_ column: Column<Money>) -> Reported<FixedDecimal> {
      row.reported(column).map { FixedDecimal(digits: $0.ore, scale: 2) }
    }
    let likely = money(CaseFormItem.likely)
    let volume = row.reported(CaseFormItem.volume)
    for year in row.years {
      if likely.value != nil || (volume.value == nil && benefit.benefitClass.value != .red) {
        plans[PlanKey(benefit: row.item, measure: .likely), default: []].append(observation(row, year, likely))
      }
      for (measure, value) in [
        (BenefitPlan.Measure.lowest, money(CaseFormItem.lowest)), (.highest, money(CaseFormItem.highest)),
        (.volume, volume),
      ] where value.value != nil {
        plans[PlanKey(benefit: row.item, measure: measure), default: []].append(observation(row, year, value))
      }
    }
  }
}

extension Benefit {
  /// Takes over what a row states; what an earlier row stated stays.
  fileprivate mutating func describe(
    _ row: CaseFormRow, _ project: Identifier<Project>, _ payer: Identifier<Organisation>?,
    _ beneficiary: Identifier<Organisation>?
  ) {
    self.project = project
    if self.origin == .none { self.origin = row.origin }
    func first(_ text: inout String, _ column: Column<String>) { if text.isEmpty { text = row.text(column) } }
    first(&self.name, CaseFormItem.name)
    first(&self.how, CaseFormItem.how)
    first(&self.when, CaseFormItem.when)
    first(&self.followUp, CaseFormItem.followUp)
    first(&self.volumeUnit, CaseFormItem.unit)
    if self.benefitClass.value == nil { self.benefitClass = row.reported(CaseFormItem.benefitClass) }
    self.perspective = self.perspective ?? row.value(CaseFormItem.perspective)
    self.isDisbenefit = self.isDisbenefit || row.value(CaseFormItem.isDisbenefit) ?? false
    self.priceYear = self.priceYear ?? row.value(CaseFormItem.priceYear)
    self.payer = self.payer ?? payer
    if self.beneficiary.value == nil, let beneficiary { self.beneficiary = .value(beneficiary) }
    let named = row.text(CaseFormItem.indicator)
    if self.indicator.value == nil, !named.isEmpty { self.indicator = .value(Identifier(named)) }
    if self.baseline.value == nil { self.baseline = row.reported(CaseFormItem.baseline) }
    if self.target.value == nil { self.target = row.reported(CaseFormItem.target) }
  }
}
