import Appraisal
import ProgrammeModel

extension ReportContext {
  /// This report's period and those of the six before it, in order of time.
  var lastSevenPeriods: [ReportPeriod] {
    (0..<7).reversed().map { step in (0..<step).reduce(period) { earlier, _ in earlier.previous } }
  }

  /// Benefit planned first, planned now, realised and taken home over the last seven reports that the programme has had,
  /// accumulated.
  func benefitPicture(of subject: Subject) -> Chart {
    let periods = lastSevenPeriods.filter { $0.cutOff >= beginning }
    return Chart(
      id: "bild-nytta", title: benefitTitle(of: subject),
      summary: self(
        "Linjediagram, rapport för rapport: planerad nytta enligt första och gällande kalkyl, realiserad och "
          + "hemtagen grön och gul nytta för staden, ackumulerat. Värdena står i tabellen som hör till bilden.",
        "Line chart, report by report: benefit planned first and now, realised and taken home, green and "
          + "yellow for the city, accumulated. The values are in the table that belongs to the picture."),
      unit: self("mnkr", "SEK m"),
      form: .lines(
        labels: periods.map(\.description),
        series: [
          series(BenefitPlannedFirst<InternalBenefit>.self, .plannedFirst, of: subject, at: periods),
          series(BenefitPlanned<InternalBenefit>.self, .plannedNow, of: subject, at: periods),
          series(BenefitRealised<InternalBenefit>.self, .realised, of: subject, at: periods),
          series(BenefitTakenHome<InternalBenefit>.self, .takenHome, of: subject, at: periods),
        ]))
  }

  /// How benefit stands against its plan; up to the tolerance below it the plan is followed by and large.
  private func benefitTitle(of subject: Subject) -> String {
    let tolerated = book.programme.limit(.benefitYellow, on: period.cutOff).double / 100
    return switch figure(RealisationRate<InternalBenefit>.self, subject).value.number {
    case nil: self("Planerad och realiserad nytta", "Benefit planned and realised")
    case let share? where share < tolerated:
      self("Nyttan kommer senare än planerat", "Benefit arrives later than planned")
    case let share? where share < 1:
      self("Nyttan följer planen i stort sett", "Benefit follows the plan by and large")
    default: self("Nyttan följer planen", "Benefit follows the plan")
    }
  }

  /// The same picture where at least two of the reports have a plan or an outcome to draw; else `nil`.
  func benefitPicture(ifAnyOf subject: Subject) -> Chart? {
    let chart = benefitPicture(of: subject)
    let drawn = chart.form.series.map { $0.figures.count { ($0.value.number ?? 0) != 0 } }.max() ?? 0
    return drawn > 1 ? chart : nil
  }
}
