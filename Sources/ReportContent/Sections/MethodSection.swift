import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The annex on method: conventions, the formulas of the figures used, and the state of the register.
  func method() -> Section {
    var section = Section(id: "metod", heading: self("Bilaga: metod", "Annex: method"))
    section.blocks = [
      .list(
        [
          .plain(
            self(
              "Belopp hålls i hela ören, exklusive moms, och avrundas först när de skrivs ut (hälften uppåt från noll). "
                + "Summor kan därför skilja sig från summan av de avrundade delarna.",
              "Amounts are held in whole öre, excluding VAT, and rounded only when printed (half away from zero). Sums "
                + "may therefore differ from the sum of the rounded parts.")),
          .plain(
            self(
              "Kostnad är driftkostnad och investeringsutgift. Kapitalkostnad räknas inte, eftersom investeringen då "
                + "skulle räknas två gånger. Internfakturering räknas bort i summor över staden.",
              "Cost is operating cost and investment expenditure. Capital cost is left out, since the investment would "
                + "then count twice. Internal invoicing is left out of sums over the city.")),
          .plain(
            self(
              "Tertialrapporterna är ackumulerade från 1 januari. Ett års budget och plan fördelas jämnt över månaderna "
                + "från projektets start eller driftstart det året.",
              "The reports are cumulative from 1 January. A year's budget and plan are spread evenly over the months from "
                + "the project's start or go-live that year.")),
          .plain(
            self(
              "Ett värde som saknas har en orsak och är aldrig noll. Ett tal som inte kan beräknas skrivs ut som det, med "
                + "orsaken.",
              "A missing value has a reason and is never zero. A number that cannot be computed is printed as such, with "
                + "the reason.")),
          .plain(
            self(
              "Beräknad status: kostnad gul över 0 % och röd över 10 % över beslutat; tid gul över 1 månad och röd över "
                + "3 månader efter beslutad dag; nytta gul under 90 % och röd under 70 % av planen.",
              "Computed status: cost yellow above 0 % and red above 10 % over decided; time yellow above 1 month and red "
                + "above 3 months after the day decided; benefit yellow below 90 % and red below 70 % of plan.")),
        ], numbered: false),
      .table(formulaTable()),
    ]
    return section
  }

  private func formulaTable() -> Table {
    Table(
      id: "tabell-formler", caption: self("Så är talen beräknade.", "How the figures are computed."),
      columns: [
        .text(self("Tal", "Figure")), .text(self("Beteckning", "Name")), .text("Version"),
        .text(self("Beräkning", "Computation")),
      ],
      rows: FigureCatalogue.all.map { definition in
        Table.Row(
          .body,
          [
            .text(self(definition.title)), .text(definition.name), .text(String(definition.version)),
            .text(self(definition.formula)),
          ])
      })
  }
}
