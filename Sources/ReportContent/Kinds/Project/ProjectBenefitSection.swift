import Appraisal
import ProgrammeModel

extension ProjectContent {
  /// What is promised, first and now, what has come and what has been taken home, benefit by benefit.
  func benefits() -> Section {
    var section = Section(id: "nytta", heading: self("Nytta", "Benefit"))
    guard !benefitsOfProject.isEmpty else {
      section.blocks = [
        .paragraph(
          .plain(
            self("Inga nyttor är registrerade för projektet.", "No benefits are registered for the project.")))
      ]
      return section
    }
    if let sentence = caseSentence { section.blocks.append(.paragraph(sentence)) }
    let valued = benefitsOfProject.filter { $0.benefitClass.value != .red }
    if report.detail == .full, let picture = report.benefitPicture(ifAnyOf: subject) {
      section.blocks.append(.chart(picture))
    }
    if !valued.isEmpty { section.blocks.append(.table(table(valued))) }
    let red = benefitsOfProject.filter { $0.benefitClass.value == .red }
    if !red.isEmpty {
      section.blocks.append(
        .paragraph(
          .plain(
            self(
              "Nyttor som är svåra att värdera i pengar (röda): \(report.listed(red.map(\.name))).",
              "Benefits that are hard to value in money (red): \(report.listed(red.map(\.name)))."))))
    }
    return section
  }

  private var caseSentence: Prose? {
    let green = report.figure(CaseNetPresentValue<GreenBenefit>.self, subject)
    let both = report.figure(CaseNetPresentValue<InternalBenefit>.self, subject)
    guard green.value.number != nil || both.value.number != nil else {
      return .plain(
        self(
          "Projektet har ingen gällande nyttokalkyl som kan räknas ut.",
          "The project has no benefit case in force that can be worked out."))
    }
    return [
      .text(self("Nettonuvärdet är ", "The net present value is ")), .figure(green),
      .text(self(" med enbart grön nytta och ", " with green benefit alone and ")), .figure(both),
      .text(self(" med grön och gul.", " with green and yellow.")),
    ]
  }

  private func table(_ benefits: [Benefit]) -> Table {
    func row(_ name: String, _ kind: String, _ board: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
      Table.Row(
        role,
        [
          .text(name), .text(kind), .text(board),
          external(subject)
            ? report.cell(BenefitPlannedTotal<ExternalBenefit>.self, subject)
            : report.cell(BenefitPlannedTotal<InternalBenefit>.self, subject),
          external(subject)
            ? report.cell(BenefitPlannedFirst<ExternalBenefit>.self, subject)
            : report.cell(BenefitPlannedFirst<InternalBenefit>.self, subject),
          external(subject)
            ? report.cell(BenefitPlanned<ExternalBenefit>.self, subject)
            : report.cell(BenefitPlanned<InternalBenefit>.self, subject),
          external(subject)
            ? report.cell(BenefitRealised<ExternalBenefit>.self, subject)
            : report.cell(BenefitRealised<InternalBenefit>.self, subject),
          external(subject)
            ? report.cell(BenefitTakenHome<ExternalBenefit>.self, subject)
            : report.cell(BenefitTakenHome<InternalBenefit>.self, subject),
        ])
    }
    let internalOnes = benefits.filter(InternalBenefit.counts)
    let sum =
      internalOnes.count > 1
      ? [row(self("Grön och gul nytta för staden", "Green and yellow for the city"), "", "", subject, .total)] : []
    return Table(
      id: "tabell-nytta",
      caption: self(
        "Nyttor totalt och till och med \(report.day(report.period.cutOff)), mnkr. Extern nytta ingår inte i summan.",
        "Benefits in all and to \(report.day(report.period.cutOff)), SEK m. External benefit is not part of the sum."),
      columns: [
        .text(self("Nytta", "Benefit")), .text(self("Klass", "Class")), .text(self("Tillfaller", "Falls to")),
        .figures(self("Planerad totalt", "Planned in all"), unit: millions),
        .figures(self("Hittills enligt första kalkylen", "To date by the first case"), unit: millions),
        .figures(self("Hittills enligt gällande", "To date by that in force"), unit: millions),
        .figures(self("Realiserad", "Realised"), unit: millions),
        .figures(self("Hemtagen", "Taken home"), unit: millions),
      ],
      rows: (internalOnes + benefits.filter { !InternalBenefit.counts($0) }).map { benefit in
        row(
          benefit.name, kind(of: benefit), report.said(benefit.beneficiary) { report.name(of: $0) },
          Subject(.benefit, benefit.id.rawValue), .body)
      } + sum,
      sources: ["nyttor", "nyttoplan", "nyttoutfall", "hemtagningar"].map(TableName.init(_:)))
  }

  private func external(_ subject: Subject) -> Bool {
    book.benefits[Identifier(subject.id)]?.perspective == .externalBenefit && subject.kind == .benefit
  }

  private func kind(of benefit: Benefit) -> String {
    let words = report.said(benefit.benefitClass) { report($0.phrase) }
    return benefit.perspective == .externalBenefit ? words + self(", extern", ", external") : words
  }
}
