public import ProgrammeModel

extension Book {
  /// First estimate and outcome of benefit up to the same day, one pair for each other project that has both.
  ///
  /// Both are in the prices of the first estimate.
  ///
  /// - Parameters:
  ///   - project: the project that is compared with the others.
  ///   - day: up to which both are counted.
  ///   - counts: which projects are alike.
  ///   - scope: which benefits are counted.
  public func benefitHistory(
    except project: Identifier<Project>, at day: CalendarDay, projects counts: (Project) -> Bool,
    benefits scope: (Benefit) -> Bool
  ) -> [ProjectHistory] {
    programme.projects.sorted { $0.id < $1.id }.filter { $0.id != project && counts($0) }.compactMap { other in
      guard let first = firstCase(of: other.id, by: day) else { return nil }
      var planned = ReportedSum()
      var realised = ReportedSum()
      var plans: [SeriesKey] = []
      var outcomes: [SeriesKey] = []
      for benefit in benefitsOfProject[other.id] ?? [] where scope(benefit) {
        // What cannot be converted to the estimate's prices cannot be compared with it.
        let outcome = self.realised(benefit, through: day, inPricesOf: first).value
        guard outcome.amount != nil else { continue }
        realised.add(outcome)
        planned.add(self.planned(benefit, in: first, through: day).value)
        plans += [benefitAmounts.plan(of: benefit.id, in: first.id)?.key].compactMap(\.self)
        outcomes += [benefitAmounts.outcome(of: benefit.id)?.key].compactMap(\.self)
      }
      guard let earlier = planned.amount, let later = realised.amount, earlier != .zero else { return nil }
      func term(_ swedish: String, _ english: String, _ amount: Money, _ keys: [SeriesKey]) -> Term {
        Term(
          Phrase(sv: "\(other.id) \(swedish)", en: "\(other.id) \(english)"), .money(amount),
          .facts(isTracing ? .observations(keys, from: .beginning, through: day) : .untraced))
      }
      return ProjectHistory(
        drift: EstimateDrift(from: earlier, to: later),
        terms: [
          term("första uppskattning", "first estimate", earlier, plans), term("utfall", "outcome", later, outcomes),
        ])
    }
  }
}
