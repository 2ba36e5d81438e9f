import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The annex on method: conventions, the limits, and the formulas of the figures that the report uses.
  func method(of names: Set<String>) -> Section {
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
              "Beräknad status är den sämsta av kostnad, tid och nytta enligt gränserna nedan, och står bredvid "
                + "projektledarens egen. Trenden jämför med den beräknade statusen vid förra rapporten.",
              "Computed status is the worst of cost, time and benefit by the limits below, and stands beside the project "
                + "leader's own. The trend compares with the computed status of the report before.")),
        ], numbered: false),
      .table(thresholdTable()), .table(formulaTable(names)),
    ]
    return section
  }

  private func formulaTable(_ names: Set<String>) -> Table {
    Table(
      id: "tabell-formler", caption: self("Så är talen beräknade.", "How the figures are computed."),
      columns: [
        .text(self("Tal", "Figure")), .text(self("Beteckning", "Name")), .text("Version"),
        .text(self("Beräkning", "Computation")),
      ],
      rows: FigureDefinitions.all.filter { names.contains($0.name) }.map { definition in
        Table.Row(
          .body,
          [
            .text(self(definition.title)), .text(definition.name), .text(String(definition.version)),
            .text(self(definition.formula)),
          ])
      })
  }
}
