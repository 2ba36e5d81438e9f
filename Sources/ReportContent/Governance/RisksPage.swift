import Appraisal
public import Governance
public import ProgrammeModel
import Scrutiny

/// Benefit, risk and resources of the portfolios side by side, as a page.
public enum RisksPage {
  /// The page of some portfolios.
  public static func make(
    _ portfolios: [StructureNode], in governance: GovernanceContext, language: Language
  ) -> Report {
    let content = GovernanceContent(governance, language)
    return content.page(
      .portfolio, content("Nytta, risk och resurser", "Benefit, risk and resources"),
      content(
        "Läget den \(governance.day), enligt \(governance.period).", "As of \(governance.day), by \(governance.period)."
      ),
      [content.balance(portfolios)] + portfolios.map { content.risks(of: $0) })
  }
}

extension GovernanceContent {
  /// Benefit, risk and resources of each portfolio in one table.
  func balance(_ portfolios: [StructureNode]) -> Section {
    Section(
      id: "balans", heading: self("Portföljerna", "The portfolios"), blocks: [.table(balanceTable(portfolios))])
  }

  private func balanceTable(_ portfolios: [StructureNode]) -> Table {
    Table(
      id: "tabell-balans",
      caption: self(
        "Nytta i mnkr till och med \(report.period), grön och gul. Risk = sannolikhet × konsekvens, pågående projekt. "
          + "Resurser i timmar \(governance.period.year).",
        "Benefit in SEK m to \(report.period), green and yellow. Risk = probability × consequence, live projects. "
          + "Resources in hours, \(governance.period.year)."),
      columns: [
        .text(self("Portfölj", "Portfolio")), .figures(self("Planerad", "Planned"), unit: millions),
        .figures(self("Realiserad", "Realised"), unit: millions), .figures(self("Risker", "Risks"), unit: ""),
        .figures(self("Röda", "Red"), unit: ""), .figures(self("Högsta", "Highest"), unit: ""),
        .figures(self("Behov", "Need"), unit: "h"), .figures(self("Tillgång", "Available"), unit: "h"),
      ],
      rows: portfolios.map { node in
        let subject = Subject(.node, node.id.rawValue)
        func risks(_ figure: PortfolioRiskFigure) -> Table.Cell {
          .figure(figure.figure(of: node.id, in: governance))
        }
        return Table.Row(
          .body,
          [
            .text(title(node)), report.cell(BenefitPlanned<InternalBenefit>.self, subject),
            report.cell(BenefitRealised<InternalBenefit>.self, subject), risks(.count), risks(.red), risks(.highest),
            hours(.need, node.id, governance.period.year), hours(.available, node.id, governance.period.year),
          ])
      }, sources: [TableName("risker"), TableName("resurser"), TableName("nyttoutfall")])
  }

  private func hours(
    _ figure: ResourceFigure, _ node: Identifier<StructureNode>, _ year: Int, skill: String = ""
  ) -> Table.Cell {
    .figure(figure.figure(of: node, in: year, skill: skill, governance))
  }

  private func hours(_ figure: ResourceFigure, _ row: ResourceStanding) -> Table.Cell {
    hours(figure, row.node, row.year, skill: row.skill)
  }

  /// A portfolio's risks with owner, measure and change, and its resources year by year.
  fileprivate func risks(of node: StructureNode) -> Section {
    let risks = governance.allRisks(of: node.id)
    var section = Section(
      id: "risk-\(node.id.anchor)", heading: title(node))
    section.blocks =
      risks.isEmpty
      ? [said("Inga risker är registrerade för pågående projekt.", "No risks are registered for live projects.")]
      : [.table(riskTable(risks, node.id.anchor))]
    let resources = governance.resources(of: node.id)
    if !resources.isEmpty { section.blocks.append(.table(resourceTable(resources, node))) }
    return section
  }

  /// A table of risks.
  func riskTable(_ risks: [RiskStanding], _ anchor: String) -> Table {
    let limits = governance.thresholds
    return Table(
      id: "tabell-risker-\(anchor)",
      caption: self(
        "Risker, den högsta först. S × K = sannolikhet × konsekvens, gul från \(limits.yellowRisk) och röd från "
          + "\(limits.redRisk); inom parentes ändringen sedan förra bedömningen.",
        "Risks, the highest first. P × C = probability × consequence, yellow from \(limits.yellowRisk) and red from "
          + "\(limits.redRisk); in brackets the change since the last judgement."
      ),
      columns: [
        .text(self("Gäller", "Concerns")), .text(self("Risk", "Risk")), .text(self("S × K", "P × C")),
        .text(self("Ägare", "Owner")), .text(self("Åtgärd", "Measure")),
      ],
      rows: risks.map { risk in
        Table.Row(
          .body,
          [
            .text(concerned(risk)), .text(risk.now.description),
            .prose(weight(risk)),
            .text(risk.now.owner.isEmpty ? self("saknas", "missing") : risk.now.owner),
            .text(risk.now.measure.isEmpty ? self("saknas", "missing") : risk.now.measure),
          ])
      }, sources: [TableName("risker")])
  }

  private func weight(_ risk: RiskStanding) -> Prose {
    guard let probability = risk.now.probability.value,
      let consequence = risk.now.consequence.value
    else { return .plain(absent) }
    let light = Run.text(" " + self(risk.light(governance.thresholds).phrase))
    let weight = Run.figure(RiskFigure.weight.figure(of: risk, in: governance))
    let product: Prose = [.text("\(probability)×\(consequence)="), weight]
    guard let change = risk.change else { return product + [.text(self(" (ny)", " (new)")), light] }
    // A figure of zero or below has its own sign.
    let sign = change > 0 ? "+" : change == 0 ? "±" : ""
    let moved = Run.figure(RiskFigure.change.figure(of: risk, in: governance))
    return product + [.text(" (\(sign)"), moved, .text(")"), light]
  }

  /// Skills of which there is less than is needed.
  func lackTable(_ lacking: [ResourceStanding]) -> Table {
    Table(
      id: "tabell-brist",
      caption: self(
        "Kompetenser som inte räcker, timmar. Kvar = tillgång − behov.",
        "Skills that do not suffice, hours. Left = available − need."),
      columns: [
        .text(self("Portfölj", "Portfolio")), .text(self("År", "Year")), .text(self("Kompetens", "Skill")),
        .figures(self("Behov", "Need"), unit: "h"), .figures(self("Kvar", "Left"), unit: "h"),
      ],
      rows: lacking.map { row in
        return Table.Row(
          .body,
          [
            .text(title(row.node)), .text(String(row.year)), .text(row.skill),
            hours(.need, row), hours(.left, row),
          ])
      }, sources: [TableName("resurser")])
  }

  private func resourceTable(_ resources: [ResourceStanding], _ node: StructureNode) -> Table {
    return Table(
      id: "tabell-resurser-\(node.id.anchor)",
      caption: self(
        "Timmar per kompetens och år. Kvar = tillgång − behov; minus är brist.",
        "Hours per skill and year. Left = available − need; minus is a lack."),
      columns: [
        .text(self("År", "Year")), .text(self("Kompetens", "Skill")), .figures(self("Behov", "Need"), unit: "h"),
        .figures(self("Tillgång", "Available"), unit: "h"), .figures(self("Kvar", "Left"), unit: "h"),
      ],
      rows: resources.filter { $0.year >= governance.period.year }.map { row in
        return Table.Row(
          .body,
          [
            .text(String(row.year)), .text(row.skill), hours(.need, row), hours(.available, row), hours(.left, row),
          ])
      }, sources: [TableName("resurser")])
  }
}
