import Appraisal
import ProgrammeModel
import Scrutiny

/// The rows that the points after a close are judged by: the same for what is counted and for what shows it.
extension GovernanceContext {
  /// The benefits that are still to be had.
  func livingBenefits(of project: Project) -> [Benefit] {
    (book.benefitsOfProject[project.id] ?? []).filter { $0.status != .writtenDown }
  }

  /// The project's e-services.
  func eServices(of project: Project) -> [ITService] { (index.services[project.id] ?? []).filter(\.isEService) }

  /// The reports on the result to an audience since the close, the latest last.
  func reportsBack(_ audience: ReportAudience, of project: Project, since closed: CalendarDay) -> [ReportBack] {
    book.programme.reportsBack.filter {
      $0.project == project.id && $0.audience == audience && $0.date >= closed && $0.date <= day
    }.sorted { $0.date < $1.date }
  }

  /// Where users' feedback on some services is measured.
  func feedbackPoints(on services: [ITService]) -> [MeasurementBook.Point] {
    let indicators = book.programme.indicators.filter(\.isFeedback).map(\.id)
    return services.flatMap { service in
      indicators.map { MeasurementBook.Point(indicator: $0, kind: .service, object: service.id.rawValue) }
    }
  }

  /// The columns that show, or would show, that a point is fulfilled; the day of the close where there is no such row.
  func evidence(of point: AfterCloseReview.Point, for project: Project) -> FactSelection {
    let benefits = livingBenefits(of: project)
    let whole = FactSelection.records([project.origin], field: FieldName("avslutad"))
    func rows(_ origins: [RecordOrigin], _ field: String) -> FactSelection {
      origins.isEmpty ? whole : .records(origins, field: FieldName(field))
    }
    func measured(_ points: [MeasurementBook.Point], beside rows: FactSelection) -> FactSelection {
      let last = index.lastMeasured(of: points).flatMap { index.rows(measuring: points, in: $0) }
      return last.map { .joined([rows, $0]) } ?? rows
    }
    switch point {
    case .receiver:
      let held = index.responsible(.project, project.id.rawValue, .receiver, on: day)
      let receiver = FactSelection.records([project.origin], field: FieldName("mottagare"))
      return held.isEmpty ? receiver : .joined([receiver, rows(held.map(\.origin), "accepterat")])
    case .followUpPlan:
      let held =
        index.responsible(.project, project.id.rawValue, .followUpOwner, on: day)
        + benefits.flatMap { index.responsible(.benefit, $0.id.rawValue, .followUpOwner, on: day) }
      let described = rows(benefits.map(\.origin), "uppföljning")
      return held.isEmpty ? described : .joined([described, rows(held.map(\.origin), "roll")])
    case .measurements:
      return benefits.isEmpty
        ? whole
        : .joined(
          benefits.map { measured(index.points(of: $0), beside: .records([$0.origin], field: FieldName("mätetal"))) })
    case .board, .staff:
      let audience: ReportAudience = point == .board ? .board : .staff
      let reports = project.closed.flatMap { $0 <= day ? reportsBack(audience, of: project, since: $0) : nil } ?? []
      return rows(reports.map(\.origin), "underlag")
    case .feedback:
      let services = eServices(of: project)
      return measured(feedbackPoints(on: services), beside: rows(services.map(\.origin), "e_tjänst"))
    case .content: return rows(eServices(of: project).map(\.origin), "innehåll_granskat")
    case .vulnerable: return rows(benefits.map(\.origin), "utsatt_grupp")
    case .support:
      let stated = FactSelection.records([project.origin], field: FieldName("stöd_för_utanförstående"))
      let services = (index.services[project.id] ?? []).map(\.origin)
      return services.isEmpty ? stated : .joined([stated, rows(services, "stödkanal")])
    }
  }
}
