import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Benefit planned first, planned now, realised and taken home over the last seven reports, accumulated.
  func benefitPicture(of subject: Subject) -> Chart {
    let periods = (0..<7).reversed().map { step in (0..<step).reduce(period) { earlier, _ in earlier.previous } }
    let title =
      switch figure(RealisationRate<InternalBenefit>.self, subject).value.number {
      case nil: self("Planerad och realiserad nytta", "Benefit planned and realised")
      case let share? where share < 1: self("Nyttan kommer senare än planerat", "Benefit arrives later than planned")
      default: self("Nyttan följer planen", "Benefit follows the plan")
      }
    return Chart(
      id: "bild-nytta", title: title,
      summary: self(
        "Linjediagram över de senaste sju rapporterna: planerad nytta enligt första och gällande kalkyl, realiserad och "
          + "hemtagen grön och gul nytta för staden, ackumulerat. Värdena står i tabellen som hör till bilden.",
        "Line chart over the last seven reports: benefit planned first and now, realised and taken home, green and "
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

  /// The same picture where at least two of the reports have a plan or an outcome to draw; else `nil`.
  func benefitPicture(ifAnyOf subject: Subject) -> Chart? {
    let chart = benefitPicture(of: subject)
    let drawn = chart.form.series.map { $0.figures.count { ($0.value.number ?? 0) != 0 } }.max() ?? 0
    return drawn > 1 ? chart : nil
  }
}
