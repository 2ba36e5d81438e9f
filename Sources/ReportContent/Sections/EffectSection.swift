import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Cost effectiveness per portfolio: what a krona has given so far, with and without running cost.
  func effect() -> Section {
    var section = Section(id: "kostnadseffektivitet", heading: self("Kostnadseffektivitet", "Cost effectiveness"))
    guard figure(ProjectSpent.self, programme).value.number != nil else {
      section.blocks = [
        .paragraph(
          .plain(
            self(
              "Inget utfall är rapporterat, så nytta per krona kan inte beräknas.",
              "No outcome has been reported, so that benefit per krona cannot be computed.")))
      ]
      return section
    }
    section.blocks.append(
      .paragraph([
        .text(self("Projekten har sedan start kostat ", "Since their start the projects have cost ")),
        .figure(figure(ProjectSpent.self, programme)),
        .text(self(". Hittills har varje satsad krona gett ", ". So far each krona spent has given ")),
        .figure(figure(EffectPerKrona<InternalBenefit>.self, programme)),
        .text(
          self(
            " kronor i realiserad grön och gul nytta för staden. Nyttan kommer under flera år efter driftstart, så talet "
              + "stiger normalt när projekten åldras.",
            " kronor in realised green and yellow benefit for the city. Benefit arrives over several years after "
              + "go-live, so that the number normally rises as projects age.")),
      ]))
    let unit = self("mnkr", "SEK m")
    let ratio = self("kr per kr", "per krona")
    func row(_ name: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
      Table.Row(
        role,
        [
          .text(name), cell(ProjectSpent.self, subject), cell(SpentWithRunning.self, subject),
          cell(BenefitRealised<InternalBenefit>.self, subject), cell(EffectPerKrona<InternalBenefit>.self, subject),
          cell(EffectPerKronaWithRunning<InternalBenefit>.self, subject),
        ])
    }
    section.blocks.append(
      .table(
        Table(
          id: "tabell-kostnadseffektivitet",
          caption: self(
            "Realiserad nytta per krona, från start till och med den \(day(period.cutOff)), löpande priser.",
            "Realised benefit per krona, from start to \(day(period.cutOff)), current prices."),
          columns: [
            .text(self("Portfölj", "Portfolio")), .figures(self("Förbrukat", "Spent"), unit: unit),
            .figures(self("Förbrukat med drift", "Spent with running cost"), unit: unit),
            .figures(self("Realiserad nytta", "Realised benefit"), unit: unit),
            .figures(self("Nytta per krona", "Benefit per krona"), unit: ratio),
            .figures(self("Med drift", "With running cost"), unit: ratio),
          ],
          rows: portfolios.map { row($0.name, Subject(.node, $0.id.rawValue), .body) }
            + [row(self("Hela programmet", "Whole programme"), programme, .total)],
          sources: [TableName("utfall"), TableName("nyttoutfall")])))
    return section
  }
}
