public import Appraisal
public import ProgrammeModel

/// Perspectives of the city, a board or a service, as content of their own.
public enum PerspectiveReport {
  /// The perspectives asked for, with their coverage.
  ///
  /// - Parameters:
  ///   - book: the programme as known at one registration.
  ///   - period: the report period.
  ///   - perspectives: which ones, in order.
  ///   - kind: what kind of object they are looked at for.
  ///   - object: the object's id; `staden` for the city.
  ///   - language: the language of all text.
  public static func make(
    of book: Book, period: ReportPeriod, perspectives: [Perspective], kind: ObjectKind, object: String,
    language: Language
  ) -> Report {
    let context = ReportContext(book: book, period: period, language: language, statuses: [:])
    let point = MeasurementBook.Point(indicator: "", kind: kind, object: object)
    var report = context.report(
      title: context("Fem perspektiv \(period)", "Five perspectives \(period)"),
      subtitle: kind == .city ? context("hela staden", "the whole city") : context.objectName(point))
    report.sections = perspectives.map { context.perspective(PerspectiveScope($0, of: kind, object)) }
    if kind != .city, perspectives.count == Perspective.allCases.count {
      report.sections.insert(
        Section(
          id: "perspektiv", heading: context("Fem perspektiv", "Five perspectives"),
          blocks: [.table(context.perspectiveRatings(kind, object))]), at: 0)
    }
    if kind == .city, perspectives.count == Perspective.allCases.count {
      var coverage = context.perspectives()
      coverage.subsections = []
      report.sections =
        [coverage] + report.sections + [context.costEffectiveness(), context.payers()].compactMap(\.self)
    }
    return report
  }

  /// The indicators that the list of services shows.
  public static let listedIndicators = ["kostnad-per-transaktion", "tillgänglighet", "nki"]

  /// The services in operation, or one service in detail.
  public static func services(
    of book: Book, period: ReportPeriod, only service: Identifier<ITService>?, language: Language
  ) -> Report {
    let context = ReportContext(book: book, period: period, language: language, statuses: [:])
    var report = context.report(
      title: context("Tjänster i drift \(period)", "Services in operation \(period)"), subtitle: "")
    if let service {
      report.sections = [book.services[service].flatMap(context.service)].compactMap(\.self)
    } else {
      report.sections = [
        Section(
          id: "tjanster", heading: context("Tjänster", "Services"),
          blocks: [.table(context.serviceTable(context.runningServices))])
      ]
    }
    return report
  }
}

extension ReportContext {
  /// Content without sections yet, as known in the book.
  func report(title: String, subtitle: String) -> Report {
    Report(
      kind: .portfolio, language: language, title: title, subtitle: subtitle, period: period, of: book.programme)
  }
}
