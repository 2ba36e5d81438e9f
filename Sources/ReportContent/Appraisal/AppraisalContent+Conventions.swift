import Appraisal
import ProgrammeModel

extension AppraisalContent {
  /// Price basis and year, and the index that amounts of other years were converted with.
  var prices: String {
    let basis = benefitCase.priceBasis.map { report($0.phrase) } ?? self("uppgift saknas", "missing")
    let year = benefitCase.priceYear.map { " \($0)" } ?? ""
    let rate =
      benefitCase.rateBasis.map { self(", \($0.phrase(.swedish)) ränta", ", \($0.phrase(.english)) rate") } ?? ""
    return basis + (benefitCase.priceBasis == .current ? "" : year) + rate + conversions
  }

  /// Which amounts were converted from other price years, and with which index; empty for none.
  private var conversions: String {
    let indexes = CasePriceIndexes(book.programme)
    let planned = (book.benefitsOfProject[benefitCase.project] ?? []).filter {
      book.benefitAmounts.plan(of: $0.id, in: benefitCase.id) != nil
    }
    let years =
      book.benefitAmounts.costs(of: benefitCase.id).compactMap { indexes.years(from: $0.priceYear, in: benefitCase) }
      + planned.compactMap { indexes.years(from: $0.priceYear, in: benefitCase) }
    guard let index = years.first?.index else { return "" }
    let from = Set(years.map(\.from)).sorted().map(String.init).joined(separator: ", ")
    return self("; belopp från \(from) omräknade med \(index)", "; amounts of \(from) converted with \(index)")
  }

  /// The hourly cost with its model and numbers.
  var workingTime: String {
    let cost = WorkingTime.hourlyCost(of: benefitCase).map { "\(Int($0.kronor.rounded()))\u{A0}kr/h" }
    if let model = WorkingTime.model(of: benefitCase) {
      return [cost ?? "", report(model.modelName)].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let name = benefitCase.hourlyCostModel
    return [cost ?? "", name.isEmpty ? self("modell saknas", "no model") : name].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
