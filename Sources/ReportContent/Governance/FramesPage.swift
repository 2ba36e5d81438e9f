import Appraisal
public import Governance
public import ProgrammeModel

/// The portfolios' frames, as a page: by kind of change, and against what is granted, applied for and expected.
public enum FramesPage {
  /// The page of some portfolios.
  public static func make(
    _ portfolios: [StructureNode], in governance: GovernanceContext, language: Language
  ) -> Report {
    let content = GovernanceContent(governance, language)
    let standing = portfolios.map { (node: $0, years: governance.frameYears(of: $0.id)) }
    return content.page(
      .portfolio, content("Portföljernas ramar", "The portfolios' frames"),
      content(
        "Läget den \(governance.day), utfall och prognos enligt \(governance.period).",
        "As of \(governance.day), outcome and forecast by \(governance.period)."),
      [content.overCommitted(standing)]
        + standing.filter { !$0.years.isEmpty }.map { content.frames(of: $0.node, $0.years) })
  }
}

extension GovernanceContent {
  /// The years in which what is granted and applied for, or expected, is more than the frame.
  func overCommitted(_ standing: [(node: StructureNode, years: [FrameYear])]) -> Section {
    let notices = standing.flatMap { node, years in
      years.flatMap { year in overCommitment(node, year) }
    }
    let blocks: [Block] =
      standing.allSatisfy(\.years.isEmpty)
      ? [said("Inga ramar är registrerade.", "No frames are registered.")]
      : notices.isEmpty
        ? [
          said(
            "Beviljat, sökt och väntat ryms i ramarna alla år.",
            "What is granted, applied for and expected stays within the frames every year.")
        ] : notices
    return Section(id: "overintecknat", heading: self("Övertecknat", "Over-committed"), blocks: blocks)
  }

  /// Whether what is granted is above the frame already, or would be with what is applied for.
  private func lead(_ year: FrameYear) -> String {
    let isOver = year.isGrantedAboveFrame
    if isOver, year.pendingApplications.isEmpty { return self("beviljade medel är ", "what is granted is ") }
    return isOver
      ? self(
        "beviljade medel är redan över ramen, och tillsammans med sökta medel ",
        "what is granted is above the frame already, and together with what is applied for ")
      : self("beviljade och sökta medel är tillsammans ", "granted and applied for are together ")
  }

  private func overCommitment(_ node: StructureNode, _ year: FrameYear) -> [Block] {
    func amount(_ figure: CommitmentFigure) -> Run { .figure(figure.figure(of: year, in: governance)) }
    var blocks: [Block] = []
    if let frame = year.frame, frame < .zero, year.granted == .zero, year.pendingApplications.isEmpty {
      blocks.append(
        .notice(
          severity: .error,
          [
            .text("\(title(node)), \(year.year): "), .text(self("ramen är under noll: ", "the frame is below zero: ")),
            amount(.frame), .text("."),
          ]))
    } else if let left = year.leftToGrant, left < .zero {
      let ids = year.pendingApplications.map(\.id.rawValue).sorted()
      let applied =
        ids.isEmpty
        ? "" : self(" Sökt: \(ids.joined(separator: ", ")).", " Applied for: \(ids.joined(separator: ", ")).")
      blocks.append(
        .notice(
          severity: year.isGrantedAboveFrame ? .error : .warning,
          [
            .text("\(title(node)), \(year.year): "),
            .text(lead(year)), amount(.overGranted), .text(self(" över ramen.", " above the frame.") + applied),
          ]))
    }
    if let left = year.leftOfForecast, left < .zero, year.year >= governance.day.year {
      blocks.append(
        .notice(
          severity: .error,
          [
            .text("\(title(node)), \(year.year): "), .text(self("prognosen är ", "the forecast is ")),
            amount(.overForecast), .text(self(" över ramen.", " above the frame.")),
          ]))
    }
    return blocks
  }

  /// One portfolio's years, and the changes that make up each frame.
  fileprivate func frames(of node: StructureNode, _ years: [FrameYear]) -> Section {
    Section(
      id: "ram-\(node.id.anchor)", heading: title(node),
      blocks: [.table(useTable(node, years)), .table(changeTable(node, years))])
  }

  private func useTable(_ node: StructureNode, _ years: [FrameYear]) -> Table {
    return Table(
      id: "tabell-anvandning-\(node.id.anchor)",
      caption: self(
        "Ramens användning, mnkr. Kvar att bevilja = ram − beviljat − sökt; kvar = ram − prognos. p = planerad ram.",
        "Use of the frame, SEK m. Left to grant = frame − granted − applied for; left = frame − forecast. p = planned."),
      columns: [.text(self("År", "Year"))]
        + [
          self("Ram", "Frame"), self("Beviljat", "Granted"), self("Sökt", "Asked"),
          self("Kvar att bevilja", "Left to grant"), self("Använt", "Used"), self("Prognos", "Forecast"),
          self("Kvar", "Left"),
        ].map { .figures($0, unit: millions) },
      rows: years.map { year in
        let period = String(year.year)
        return Table.Row(
          .body,
          [
            .text(period + (year.isDecided ? "" : " p")), cell(.frame, year), cell(.granted, year),
            cell(.pending, year), cell(.leftToGrant, year), reported(.used, year, year.used),
            reported(.forecast, year, year.forecast), reported(.leftOfForecast, year, year.leftOfForecast),
          ])
      }, sources: [TableName("ramar"), TableName("beslut"), TableName("ansökningar"), TableName("prognos")])
  }

  /// Granted and applied for against the frame, for the year of the report and the years planned.
  func commitmentTable(_ standing: [(node: StructureNode, years: [FrameYear])], from first: Int) -> Table {
    Table(
      id: "tabell-ataganden",
      caption: self(
        "Åtaganden mot ram, mnkr. Kvar att bevilja = ram − beviljat − sökt. p = planerad ram.",
        "Commitments against the frame, SEK m. Left to grant = frame − granted − applied for. p = planned frame."),
      columns: [.text(self("Portfölj", "Portfolio")), .text(self("År", "Year"))]
        + [
          self("Ram", "Frame"), self("Beviljat", "Granted"), self("Sökt", "Applied for"),
          self("Kvar att bevilja", "Left to grant"), self("Prognos", "Forecast"),
        ].map { .figures($0, unit: millions) },
      rows: standing.flatMap { node, years in
        years.filter { $0.year >= first }.map { year in
          let period = String(year.year)
          return Table.Row(
            .body,
            [
              .text(title(node)), .text(period + (year.isDecided ? "" : " p")), cell(.frame, year),
              cell(.granted, year), cell(.pending, year), cell(.leftToGrant, year),
              reported(.forecast, year, year.forecast),
            ])
        }
      }, sources: [TableName("ramar"), TableName("beslut"), TableName("ansökningar"), TableName("prognos")])
  }

  /// The frames of one year by kind of change, portfolio by portfolio.
  func yearTable(_ standing: [(node: StructureNode, years: [FrameYear])], _ year: Int) -> Table {
    Table(
      id: "tabell-ramarnas-forandring",
      caption: self(
        "Ramarna \(year) efter slag av förändring, mnkr. Omslutning ändrar inte nettot.",
        "The frames of \(year) by kind of change, SEK m. Grossing leaves the net unchanged."),
      columns: [.text(self("Portfölj", "Portfolio"))] + changeColumns,
      rows: standing.compactMap { node, years in
        years.first { $0.year == year }.map { Table.Row(.body, [.text(title(node))] + changes($0)) }
      }, sources: [TableName("ramar")])
  }

  /// An amount that is missing where nobody reported it, and nothing for a year that has not begun.
  private func reported(_ figure: CommitmentFigure, _ year: FrameYear, _ amount: Money?) -> Table.Cell {
    if amount == nil, year.year > governance.period.year { return .empty }
    return cell(figure, year)
  }

  private func cell(_ figure: CommitmentFigure, _ year: FrameYear) -> Table.Cell {
    .figure(figure.figure(of: year, in: governance))
  }

  private func changeTable(_ node: StructureNode, _ years: [FrameYear]) -> Table {
    Table(
      id: "tabell-forandringar-\(node.id.anchor)",
      caption: self(
        "Kommunfullmäktiges ram efter slag av förändring, mnkr. Omslutning ändrar inte nettot.",
        "The council's frame by kind of change, SEK m. Grossing leaves the net unchanged."),
      columns: [.text(self("År", "Year"))] + changeColumns,
      rows: years.map { year in
        Table.Row(.body, [.text(String(year.year) + (year.isDecided ? "" : " p"))] + changes(year))
      }, sources: [TableName("ramar")])
  }

  private var changeKinds: [(kind: FrameChange, head: String)] {
    [
      (.original, self("Ursprunglig", "Original")), (.adjustment, self("Justering", "Adjusted")),
      (.carriedOver, self("Överfört", "Carried")), (.moved, self("Flyttat", "Moved")),
      (.grossing, self("Omslutning", "Grossing")),
    ]
  }

  private var changeColumns: [Table.Column] {
    (changeKinds.map(\.head) + [self("Ram", "Frame")]).map { .figures($0, unit: millions) }
  }

  private func changes(_ year: FrameYear) -> [Table.Cell] {
    changeKinds.map { kind, _ in
      year.changes[kind] == nil ? .empty : cell(CommitmentFigure(kind), year)
    } + [cell(.frame, year)]
  }
}
