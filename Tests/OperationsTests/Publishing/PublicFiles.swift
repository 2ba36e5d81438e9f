import Operations
import ProgrammeModel
import Register
import ReportContent

extension Bench {
  /// Every file that is made public of the register, by path: reports, site and open data.
  func published(
    _ period: ReportPeriod, kinds: [Report.Kind] = Report.Kind.allCases, languages: [Language] = Language.allCases
  ) throws -> [String: [UInt8]] {
    let workspace = try workspace()
    let open = try workspace.publicPart()
    var files: [String: [UInt8]] = [:]
    for language in languages {
      // XLSX, PDF and DOCX hold the same typed content, packed so that no search would find it.
      for kind in kinds {
        let request = ReportRequest(kind, period, language: language, formats: MakeReport.Format.kept)
        for file in try MakeReport(open).files(request, asOf: .latest) {
          files["\(language)/\(kind)/\(file.name)"] = file.bytes
        }
      }
      for file in try MakeSite(workspace).files(language: language) { files["\(language)/\(file.path)"] = file.bytes }
    }
    for file in try ExportOpenData(workspace).files(asOf: .latest, settings: .init()) { files[file.path] = file.bytes }
    return files
  }
}
