import Appraisal
import ProgrammeModel

/// What is granted from a portfolio, or expected to be used of it, stays within the council's frame for the year.
struct R27FrameExceeded: Rule {
  let id: RuleID = "R27"
  let title = Phrase(
    sv: "Portföljens ram för året överskrids eller riskerar att överskridas",
    en: "The portfolio's frame for the year is exceeded or about to be")
  let severity = Severity.error
  let demand = Demand(.decided, [.programmeReply], ["S11"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let frames = index.framesInForce(at: context)
    return frames.keys.sorted().flatMap { portfolio -> [Finding] in
      let projects = index.book.projects(under: portfolio)
      let granted = index.grantedByYear(to: projects)
      let pending = index.pending(projects)
      return (frames[portfolio] ?? [:]).sorted { $0.key < $1.key }.flatMap { year, frame -> [Finding] in
        let granted = granted[year] ?? .zero
        return [
          grantedAbove(frame, granted, portfolio, year, index, context),
          forecastAbove(frame, projects, portfolio, year, index, context),
          year >= context.period.nextToGrant && granted <= frame
            ? pendingAbove(
              frame, granted, index.asked(pending, of: year, burdening: context.period.nextToGrant), portfolio, year,
              index, context) : nil,
        ].compactMap { $0 }
      }
    }
  }

  private func grantedAbove(
    _ frame: Money, _ granted: Money, _ portfolio: Identifier<StructureNode>, _ year: Int, _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> Finding? {
    guard granted > frame else { return nil }
    return above(
      "beviljat \(year)", frame, granted, [], portfolio, year, index, context, FrameGranted.self,
      Phrase(sv: "Beviljat ur portföljen", en: "What has been granted from the portfolio"))
  }

  private func forecastAbove(
    _ frame: Money, _ projects: [Project], _ portfolio: Identifier<StructureNode>, _ year: Int,
    _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Finding? {
    guard year >= context.period.year else { return nil }
    let parts = projects.compactMap { project -> (fact: FindingFact, amount: Money)? in
      let sum =
        year == context.period.year
        ? FrameForecast.amount(of: project, at: context.period, from: index.book)
        : index.book.forecast(of: .project(project.id), year: year, at: context.period, .portfolioCost)
      guard let amount = sum.value.amount else { return nil }
      let name = Label.of(project)
      return (FindingFact(Phrase(sv: name, en: name), .money(amount), from: sum.origin), amount)
    }
    let forecast = parts.map(\.amount).sum
    guard forecast > frame else { return nil }
    return above(
      "prognos \(year)", frame, forecast, parts.map(\.fact), portfolio, year, index, context, FrameForecast.self,
      context.period.isAnnual && year == context.period.year
        ? Phrase(sv: "Portföljfinansierat utfall för portföljen", en: "The portfolio-financed outcome of the portfolio")
        : Phrase(
          sv: "Portföljfinansierad prognos för portföljen", en: "The portfolio-financed forecast of the portfolio"))
  }

  /// An amount of the portfolio's year: the figure of the report, or of that year's annual one, where they agree; else
  /// what it was added up from.
  private func fact<Definition: FigureDefinition>(
    _ definition: Definition.Type, _ amount: Money, from parts: [FindingFact] = [],
    _ portfolio: Identifier<StructureNode>, _ year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> FindingFact {
    let isCurrent = year == context.period.year
    let period = isCurrent ? context.period : ReportPeriod(year: year, occasion: .annual)
    return FindingFact(
      definition, amount, of: .node(portfolio), at: period,
      isWhole: isCurrent || definition.value(.node(portfolio), period, index.book) == .money(amount), parts: parts)
  }

  private func above(
    _ discriminator: String, _ frame: Money, _ amount: Money, _ parts: [FindingFact],
    _ portfolio: Identifier<StructureNode>, _ year: Int, _ index: ScrutinyIndex, _ context: ScrutinyContext,
    _ definition: (some FigureDefinition).Type, _ name: Phrase
  ) -> Finding {
    let used = fact(definition, amount, from: parts, portfolio, year, index, context)
    let limit = fact(FrameInForce.self, frame, portfolio, year, index, context)
    return finding(
      about: .node(portfolio), discriminator, answeredBy: index.answering(for: portfolio),
      found: Phrase(
        sv: "\(name.swedish) \(index.name(portfolio)) för \(year) är \(sv: amount), men gällande ram är \(sv: frame): "
          + "\(sv: amount, less: frame) för mycket.",
        en: "\(name.english) \(index.name(portfolio)) for \(year) is \(en: amount), but the frame in force is "
          + "\(en: frame): \(en: amount, less: frame) too much."),
      facts: [
        used, limit,
        FindingFact(Phrase(sv: "Över ramen", en: "Above the frame"), .money(amount - frame), parts: [used, limit]),
      ],
      remedy: Phrase(
        sv: "Minska åtagandena till ramen, eller begär budgetjustering eller flytt från en annan portfölj.",
        en: "Reduce the commitments to the frame, or request a budget adjustment or a move from another portfolio."))
  }

  private func pendingAbove(
    _ frame: Money, _ granted: Money, _ pending: [AskedAmount],
    _ portfolio: Identifier<StructureNode>, _ year: Int,
    _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Finding? {
    let asked = pending.map(\.amount).sum
    guard !pending.isEmpty, granted + asked > frame else { return nil }
    let ids = pending.map(\.application.id.rawValue).sorted()
    return finding(
      about: .node(portfolio), "ansökningar \(year)", severity: .warning, answeredBy: index.answering(for: portfolio),
      found: Phrase(
        sv: "Ur portföljen \(index.name(portfolio)) är \(sv: granted) beviljat \(year), och obesvarade ansökningar "
          + "(\(ids.listed(.swedish, atMost: 5))) gäller \(sv: asked). Tillsammans är det \(sv: granted, asked, less: frame) "
          + "mer än ramen på \(sv: frame).",
        en: "From the portfolio \(index.name(portfolio)) \(en: granted) has been granted in \(year), and unanswered "
          + "applications (\(ids.listed(.english, atMost: 5))) ask for \(en: asked). Together that is "
          + "\(en: granted, asked, less: frame) more than the frame of \(en: frame)."),
      facts: [
        fact(FrameGranted.self, granted, portfolio, year, index, context),
        FindingFact(
          Phrase(sv: "Sökt men inte beslutat", en: "Applied for, not decided"), .money(asked),
          .records(pending.map(\.origin), field: FieldName("belopp"))),
        fact(FrameInForce.self, frame, portfolio, year, index, context),
      ],
      remedy: Phrase(
        sv: "Prioritera bland ansökningarna inom ramen, eller begär mer medel innan de beviljas.",
        en: "Choose among the applications within the frame, or request more funds before granting them."))
  }
}
