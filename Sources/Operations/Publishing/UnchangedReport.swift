import ProgrammeModel
import Register
import ReportContent

extension PublishReport {
  /// The last registration that a report as known at a time rests on.
  ///
  /// Publications at the end are passed by: what is published changes no report, and a report published twice would else
  /// show that it had been published before.
  func shownRegistration(_ asOf: AsOf) throws(OperationError) -> RegistrationNumber {
    var shown = try workspace.programme(asOf: asOf, of: Extent(tables: [])).registration
    if case .registration = asOf { return shown }
    while shown.rawValue > 1 {
      let number = shown
      let entry = try onRegister { () throws(RegisterError) in try register.registration(number) }
      guard entry?.header.kind == Self.kind else { break }
      shown = RegistrationNumber(rawValue: number.rawValue - 1)
    }
    return shown
  }

  /// The registration that a publication shows, where a report of another would say the same but for its number, and the
  /// publication can be rendered again as it is; else `nil`.
  ///
  /// What was registered in between may have changed nothing, such as an undoing that was undone.
  func unchangedSince(
    _ last: Publication, _ period: ReportPeriod, _ shown: RegistrationNumber, _ language: Language,
    _ render: (RegistrationNumber) throws(OperationError) -> [MakeReport.RenderedFile]
  ) throws(OperationError) -> RegistrationNumber? {
    guard let number = Int64(last.shows), number != shown.rawValue else { return nil }
    let former = RegistrationNumber(rawValue: number)
    func words(_ registration: RegistrationNumber) throws(OperationError) -> [UInt8] {
      let making = MakeReport(workspace)
      let report = try making.content(period, asOf: .registration(registration), language: language)
      return try making.bytes(of: report.withoutRegistration, as: .html)
    }
    guard try words(former) == words(shown), last.isOf(try render(former)) else { return nil }
    return former
  }
}

extension PublishReport.Publication {
  /// Whether these files, byte for byte, are what was published.
  func isOf(_ files: [MakeReport.RenderedFile]) -> Bool {
    hashes == Dictionary(files.map { ($0.form, PublishReport.hash($0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Report {
  /// The report without what it says of the registration that it shows.
  fileprivate var withoutRegistration: Report {
    var report = self
    report.registration = RegistrationNumber(rawValue: 0)
    report.statedAt = Instant(secondsSinceEpoch: 0)
    report.registerHash = ""
    for index in report.sections.indices where report.sections[index].id == Section.sources {
      report.sections[index].blocks = report.sections[index].blocks.map { block in
        guard case .table(var table) = block else { return block }
        table.caption = ""
        return .table(table)
      }
    }
    return report
  }
}
