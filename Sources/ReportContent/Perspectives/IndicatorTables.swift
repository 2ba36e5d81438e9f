import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Indicators with value, changes, target and both ratings; a decided rating that differs has its motive below.
  func indicatorTable(
    _ perspective: Perspective, _ points: [MeasurementBook.Point], _ showsObject: Bool
  ) -> Table {
    var gaps = ChangeGaps()
    let rows = points.flatMap { indicatorRows($0, showsObject, &gaps) }
    return Table(
      id: "tabell-" + perspective.anchor,
      caption: self(
        "\(perspective.words.swedish): värde, förändring mot förra rapporten och mot samma rapport året före, årsmål och "
          + "bedömning.",
        "\(perspective.words.english): value, change against the previous report and against the same report the year "
          + "before, target and rating."),
      columns: [
        .text(self("Mätetal", "Indicator")), .figures(self("Värde", "Value"), unit: ""),
      ] + changeColumns + [
        .figures(self("Årsmål", "Target"), unit: ""), .text(self("Förslag", "Proposed")),
        .text(self("Beslut", "Decided")),
      ],
      rows: rows,
      notes: points.compactMap(motive) + points.compactMap(unrated) + points.compactMap(lowered)
        + points.compactMap(incomplete) + notes(gaps),
      sources: ["mätetal", "mätvärden", "målvärden", "bedömningar"].map(TableName.init(_:)))
  }

  /// A row of the four months, and of what grows with the year one of all months since 1 January, which is what is rated.
  private func indicatorRows(
    _ point: MeasurementBook.Point, _ showsObject: Bool, _ gaps: inout ChangeGaps
  ) -> [Table.Row] {
    let row = indicatorRow(point, showsObject, &gaps)
    guard book.measurements.target(of: point, year: period.year) != nil,
      book.readingToDate(of: point, at: period) != nil
    else { return [row] }
    let toDate = Table.Row(
      .body,
      [
        .text(
          self(
            "\(label(point)), sedan 1 januari mot årsmålets del", "\(label(point)), since 1 January on part of target")),
        cell(IndicatorToDate.self, point.subject), .text(""), .text(""),
        cell(IndicatorTargetToDate.self, point.subject),
        .text(""), .text(""),
      ])
    return [row, toDate]
  }

  private func indicatorRow(
    _ point: MeasurementBook.Point, _ showsObject: Bool, _ gaps: inout ChangeGaps
  ) -> Table.Row {
    let decided = book.decidedRating(of: point, in: period)
    let known = book.known(point)
    return Table.Row(
      .body,
      indicatorCells(known, book.standing(of: known, in: period), showsObject, &gaps) + [
        decided.flatMap { $0.rating.value }.map(Table.Cell.rating) ?? .text(self("ej beslutad", "not decided"))
      ])
  }

  /// Name, value, the two changes, target and proposed rating of an indicator.
  func indicatorCells(
    _ known: KnownPoint, _ standing: PointStanding, _ showsObject: Bool, _ gaps: inout ChangeGaps
  ) -> [Table.Cell] {
    let subject = known.point.subject
    let value = fitted(IndicatorValue.figure(subject, period, worth: standing.value), of: known)
    let changes = changes(standing, of: known, subject, beside: value, &gaps)
    return [
      .text(named(known, showsObject)), .figure(value), changes.sincePrevious, changes.sinceLastYear,
      target(known, subject, beside: value), .rating(standing.rating),
    ]
  }

  /// An indicator with its unit; what it is about stands in the heading.
  private func named(_ known: KnownPoint, _ showsObject: Bool = false) -> String {
    let (label, unit) = (label(known.point, showsObject), unit(of: known))
    return unit.isEmpty ? label : "\(label) (\(unit))"
  }

  /// The target, or that nobody has set one.
  private func target(_ known: KnownPoint, _ subject: Subject, beside value: Figure) -> Table.Cell {
    known.targets == nil
      ? .text(self("inget", "none"))
      : .figure(fitted(IndicatorTarget.figure(of: known, subject, period), of: known, beside: value))
  }

  /// Why an indicator with value and target is not rated: nobody has said which way it should go.
  private func unrated(_ point: MeasurementBook.Point) -> Prose? {
    guard book.direction(of: point.indicator) == nil, book.measurements[point]?.targets != nil else { return nil }
    return .plain(
      self(
        "\(label(point)) bedöms inte: mätetalet har mål men ingen riktning.",
        "\(label(point)) is not rated: the indicator has a target but no direction."))
  }

  /// Why an indicator that reaches its target is not proposed as met.
  private func lowered(_ point: MeasurementBook.Point) -> Prose? {
    guard book.reachesTarget(point, in: period) == true, book.proposedRating(of: point, in: period) != .met else {
      return nil
    }
    return .plain(
      self(
        "\(label(point)) når årsmålet, men är sämre än både i förra rapporten och i samma rapport året före; förslaget är "
          + "därför ett steg lägre.",
        "\(label(point)) reaches its target, but is worse than both in the previous report and in the same report last "
          + "year; the proposal is therefore one step lower."))
  }

  /// That raw rows are left out of a value, since they are missing or wrong.
  private func incomplete(_ point: MeasurementBook.Point) -> Prose? {
    let reading = book.reading(of: point, at: period)
    guard reading.value.number != nil, reading.leftOut > 0 else { return nil }
    let count = counts([reading.leftOut], isNeuter: false)[0]
    return .plain(
      self(
        "\(label(point)) är räknat utan \(count) \(reading.leftOut == 1 ? "del" : "delar") där uppgift saknas eller inte "
          + "kan stämma.",
        "\(label(point)) is worked out without \(count) \(reading.leftOut == 1 ? "part" : "parts") where a value is missing "
          + "or cannot be right."))
  }

  private func motive(_ point: MeasurementBook.Point) -> Prose? {
    guard let decided = book.decidedRating(of: point, in: period), let rating = decided.rating.value,
      rating != book.proposedRating(of: point, in: period)
    else { return nil }
    let reason = decided.motive.isEmpty ? self("motiv saknas.", "there is no motive.") : decided.motive
    return .plain(
      self("\(label(point)), avvikande bedömning: \(reason)", "\(label(point)), differing rating: \(reason)"))
  }

  /// Values by sex of the indicators that count persons; nothing where there are none.
  func sexTable(_ perspective: Perspective, _ points: [MeasurementBook.Point]) -> Table? {
    let split = points.filter { book.indicators[$0.indicator]?.splitBySex == true }
    guard !split.isEmpty else { return nil }
    let least = book.leastGroup(on: period.cutOff)
    return Table(
      id: "tabell-kon-" + perspective.anchor,
      caption: self(
        "\(perspective.words.swedish): uppdelat på kön. Grupper med färre än \(least) personer visas inte, "
          + "och inte heller det de kunde räknas fram ur.",
        "\(perspective.words.english): by sex. Groups of fewer than \(least) persons are not shown, nor "
          + "what they could be worked out from."),
      columns: [
        .text(self("Mätetal", "Indicator")), .figures(self("Kvinnor", "Women"), unit: ""),
        .figures(self("Män", "Men"), unit: ""), .figures(self("Totalt", "All"), unit: ""),
      ],
      rows: split.map { point in
        Table.Row(
          .body,
          [
            .text(named(book.known(point))), cell(IndicatorValueOf<Women>.self, point.subject),
            cell(IndicatorValueOf<Men>.self, point.subject), cell(IndicatorValue.self, point.subject),
          ])
      }, sources: ["mätvärden", "användare", "enkätsvar"].map(TableName.init(_:)))
  }

  /// How many indicators reach their targets, as the title of a picture has it: of those with a value and a target.
  private func reached(_ points: [MeasurementBook.Point]) -> String {
    let levels = points.compactMap { book.reachesTarget($0, in: period) }
    let (met, rated, all) = (levels.count { $0 }, levels.count, points.count)
    let words = counts([met, rated, all])
    if all == 1 {
      return rated == 0
        ? self("Mätetalet kan inte bedömas mot ett årsmål", "The indicator cannot be held against a target")
        : met == 0
          ? self("Mätetalet når inte årsmålet", "The indicator does not reach its target")
          : self("Mätetalet når årsmålet", "The indicator reaches its target")
    }
    if rated == 0 {
      return self(
        "Inget av \(words[2]) mätetal kan bedömas mot ett årsmål",
        "None of the \(words[2]) indicators can be held against a target")
    }
    if rated == 1 {
      return met == 1
        ? self(
          "Det enda av \(words[2]) mätetal som kan bedömas når årsmålet",
          "The one of \(words[2]) indicators that can be held against a target reaches it")
        : self(
          "Det enda av \(words[2]) mätetal som kan bedömas når inte årsmålet",
          "The one of \(words[2]) indicators that can be held against a target does not reach it")
    }
    let which =
      rated == all
      ? self("mätetal", "indicators") : self("mätetal som kan bedömas", "indicators that can be assessed")
    if met == 0 {
      return self("Inget av \(words[1]) \(which) når årsmålet", "None of \(words[1]) \(which) reaches its target")
    }
    return self(
      "\(words[0].uppercasedFirst) av \(words[1]) \(which) når årsmålet",
      "\(words[0].uppercasedFirst) of \(words[1]) \(which) reach\(met == 1 ? "es its target" : " their targets")")
  }

  /// The last seven tertials of each indicator, gaps and breaks visible.
  func panels(_ perspective: Perspective, _ points: [MeasurementBook.Point], _ showsObject: Bool) -> Chart {
    let periods = lastSevenPeriods
    return Chart(
      id: "bild-" + perspective.anchor,
      title: reached(points),
      summary: self(
        "Små linjediagram över de senaste sju tertialen för varje mätetal, med årsmålet utmärkt. Luckor är värden som "
          + "saknas. Ett lodrätt streck är ett brott i serien: definition eller skala ändrades, och linjen dras inte "
          + "över det.",
        "Small line charts over the last seven tertials for each indicator, with the target marked. Gaps are missing "
          + "values. An upright stroke is a break in the series: definition or scale changed, and no line crosses it."),
      unit: "",
      form: .panels(
        points.map { point in
          let broken = periods.indices.dropFirst().first { index in
            book.isBroken(point.indicator, between: periods[index - 1], and: periods[index])
              && periods[..<index].contains { figure(IndicatorValue.self, point.subject, at: $0).value.number != nil }
          }
          return Chart.Panel(
            label: label(point, showsObject),
            figures: periods.map { figure(IndicatorValue.self, point.subject, at: $0, unit: unit(point)) },
            labels: periods.enumerated().map { index, period in
              index == broken
                ? self("\(period), nytt mätsätt", "\(period), new definition") : period.description
            },
            target: drawnTarget(point),
            direction: book.direction(of: point.indicator), breakIndex: broken)
        }))
  }

  /// The target that values of four months are drawn against; of what grows with the year a third of the yearly one.
  private func drawnTarget(_ point: MeasurementBook.Point) -> Figure? {
    guard book.measurements[point]?.targets != nil else { return nil }
    return book.accumulates(point.indicator)
      ? figure(
        IndicatorTargetToDate.self, point.subject, at: ReportPeriod(year: period.year, occasion: .first),
        unit: unit(point))
      : figure(IndicatorTarget.self, point.subject, unit: unit(point))
  }
}
