import Appraisal
package import ProgrammeModel

extension ScrutinyIndex {
  /// The frame in force of each portfolio and year, as decided by the cut-off; plans for later years are no frames.
  func framesInForce(at context: ScrutinyContext) -> [Identifier<StructureNode>: [Int: Money]] {
    var frames: [Identifier<StructureNode>: [Int: Money]] = [:]
    for frame in book.programme.frames {
      guard FrameInForce.counts(frame, at: context.period), let amount = frame.amount.value,
        frame.decidedOn.map({ $0 <= cutOff }) ?? true
      else { continue }
      frames[frame.portfolio, default: [:]][frame.year, default: .zero] += amount
    }
    return frames
  }

  /// What has been granted to projects from their portfolio in each year, by decisions dated by the cut-off.
  ///
  /// A decision that does not say who bears the amount is taken to burden the portfolio, as in `frame.granted`.
  func grantedByYear(to projects: [Project]) -> [Int: Money] {
    var granted: [Int: Money] = [:]
    for decision in projects.flatMap({ grants(of: $0.id) })
    where decision.financier == .portfolio || decision.financier == nil {
      guard let year = decision.date.value?.year, let amount = decision.amount.value else { continue }
      granted[year, default: .zero] += amount
    }
    return granted
  }

  /// The applications for a portfolio's money that nobody has decided on by the cut-off, those with an amount.
  package func pending(_ projects: [Project]) -> [Application] {
    projects.flatMap { project -> [Application] in
      guard standing(of: project) != .outside || project.state.value == .idea, !isClosed(project),
        project.financing == .portfolio || project.financing == .mixed
      else { return [] }
      let answers = (book.decisionsOfProject[project.id] ?? []).filter(\.answersApplication).compactMap(\.date.value)
      return (applications[project.id] ?? []).filter { application in
        guard let submitted = application.submitted.value, application.amount.value != nil else { return false }
        return !answers.contains { $0 >= submitted && $0 <= cutOff }
      }
    }
  }

  /// What applications ask of a year's frame: by the years that they state, else the whole amount in the year that they
  /// will burden.
  package func asked(
    _ applications: [Application], of year: Int, burdening next: Int
  ) -> [AskedAmount] {
    applications.compactMap { application in
      let stated = (applicationYears[application.id] ?? []).filter { $0.amount.value != nil }
      if let row = stated.first(where: { $0.year == year }) {
        return row.amount.value.map { AskedAmount(application: application, amount: $0, origin: row.origin) }
      }
      guard stated.isEmpty, year == next else { return nil }
      return application.amount.value.map {
        AskedAmount(application: application, amount: $0, origin: application.origin)
      }
    }
  }
}

/// What an application asks of one year's frame.
package struct AskedAmount: Sendable {
  /// The application.
  package let application: Application
  /// The amount of the year.
  package let amount: Money
  /// The row that states it.
  package let origin: RecordOrigin
}

extension ReportPeriod {
  /// The year whose frame an application that is pending at the cut-off will burden: the next once the year is over.
  package var nextToGrant: Int { isAnnual ? year + 1 : year }
}

extension Decision {
  /// Whether an application has got its answer by the decision.
  package var answersApplication: Bool { grantsMoney || kind == .refusal || kind == .returned }
}
