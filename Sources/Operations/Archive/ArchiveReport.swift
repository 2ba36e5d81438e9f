import DataPackage
public import ProgrammeModel
public import Register
import Rendering

/// Makes the package that an archive takes over: a published report, byte for byte, with its schema, the receipts of what
/// it rests on and the seal, by FGS Paketstruktur 2.0 (E-ARK CSIP 2.1.0).
///
/// The archive gets the report as it was decided on, with what is secret in it: secrecy follows the document, and its
/// marks lie in the package.
public struct ArchiveReport: Sendable {
  private let workspace: Workspace
  private let software: String
  var register: Register { workspace.register }

  /// Packages from a register.
  ///
  /// - Parameter software: the version of the program, for the package's provenance.
  public init(_ workspace: Workspace, software: String) {
    self.workspace = workspace
    self.software = software
  }

  /// The package of the publication in force on a period: its folder's name and the files in it.
  ///
  /// What is said of the report is what was known when it was published. The same publication and seal give the same
  /// bytes, as long as no mark of secrecy is registered or ends: those are the latest, since they tell who may read it.
  ///
  /// - Parameters:
  ///   - asOf: when the publication was in force; a later one that superseded it does not count. Secrecy counts by the
  ///     latest knowledge all the same.
  ///   - sealFile: a seal of the register at or after the publication; `nil` for none.
  /// - Throws: ``OperationError`` where the period is not published, or the seal is of another register or too early.
  public func package(
    of period: ReportPeriod, asOf: AsOf = .latest, sealFile: String?
  ) throws(OperationError) -> (name: String, files: [FolderFile]) {
    let publishing = PublishReport(workspace)
    let publication = try publication(of: period, asOf)
    let kept = try publishing.keptFiles(of: publication)
    let log = try onRegister { () throws(RegisterError) in try workspace.register.log() }
    guard let entry = log.first(where: { $0.number == publication.registration }) else {
      throw OperationError(Phrase(sv: "Publiceringen finns inte i loggen.", en: "The publication is not in the log."))
    }
    let authority = try onRegister { () throws(RegisterError) in try workspace.register.authority() }
    let shown = RegistrationNumber(rawValue: Int64(publication.shows) ?? publication.registration.rawValue)
    var contents: [(part: ArchivePackage.Part, name: String, bytes: [UInt8])] = kept.map {
      (.representation, $0.name, $0.bytes)
    }
    contents.append((.schema, "tertial-report-1.xsd", ReportSchema.bytes))
    let title = "Tertialrapport \(period)"
    contents += try documentation(log.filter { $0.number <= shown }, upTo: shown, sealFile, entry)
    let marks = try workspace.secrecyMarks(asOf: .latest)
    if !marks.isEmpty { contents.append((.rights, "sekretess.csv", Self.rights(marks))) }
    contents.append(
      (.descriptive, "dc.xml", try dublinCore(title, period, publication, authority, isSecret: !marks.isEmpty)))
    let reportFiles = kept.map {
      ArchivePackage.File(.representation, name: $0.name, size: $0.bytes.count, hash: PublishReport.hash($0.bytes))
    }
    let detail = "Publicering \(publication.number), godkänd av \(publication.approvedBy)"
    contents.append(
      (
        .preservation, "premis.xml",
        ArchiveMetadata.premis(
          reportFiles,
          [
            .init(kind: "creation", time: entry.header.statedAt, detail: "Visar registrering \(shown.rawValue)"),
            .init(kind: "publication", time: entry.header.statedAt, detail: detail),
          ])
      ))
    let name = "tertialrapport-\(period)-\(publication.number)"
    let package = ArchivePackage(
      id: name, title: title, authority: authority,
      registrationNumber: try registrationNumber(asOf: publication.registration),
      created: entry.header.statedAt,
      software: ("Tertial", software),
      files: contents.map {
        ArchivePackage.File($0.part, name: $0.name, size: $0.bytes.count, hash: PublishReport.hash($0.bytes))
      })
    return (
      name,
      [FolderFile(path: "METS.xml", bytes: METSWriter.bytes(of: package))]
        + contents.map { FolderFile(path: $0.part.folder + "/" + $0.name, bytes: $0.bytes) }
    )
  }

  /// The publication that was in force at a time.
  private func publication(of period: ReportPeriod, _ asOf: AsOf) throws(OperationError) -> PublishReport.Publication {
    let publishing = PublishReport(workspace)
    let known = try workspace.programme(asOf: asOf, of: Extent(tables: [])).registration
    if let found = try publishing.publications(of: period.description, knownAt: known).last { return found }
    guard let later = try publishing.publications(of: period.description).first else {
      throw OperationError(
        Phrase(
          sv:
            "Rapporten för \(period) är inte publicerad. Det som arkiveras är det som beslutades: kör tertial publish "
            + "\(period) först.",
          en: "The report on \(period) is not published. What is archived is what was decided on: run tertial publish "
            + "\(period) first."))
    }
    throw OperationError(
      Phrase(
        sv: "Rapporten för \(period) publicerades senare, av registrering \(later.registration.rawValue).",
        en: "The report on \(period) was published later, by registration \(later.registration.rawValue)."))
  }

  /// The registration number that the executive board, and so the city, was registered with; empty if none was.
  private func registrationNumber(asOf published: RegistrationNumber) throws(OperationError) -> String {
    let snapshot = try onRegister { () throws(RegisterError) in
      try workspace.register.snapshot(asOf: .registration(published), tables: [OrganisationTable.table.name])
    }
    return Programme(snapshot).organisations.first { $0.kind == .executiveBoard }?.registrationNumber ?? ""
  }

  private func dublinCore(
    _ title: String, _ period: ReportPeriod, _ publication: PublishReport.Publication, _ authority: String,
    isSecret: Bool
  ) throws(OperationError) -> [UInt8] {
    let snapshot = try onRegister { () throws(RegisterError) in
      try workspace.register.snapshot(
        asOf: .registration(publication.registration), tables: [ReportHeadTable.table.name])
    }
    let head = Programme(snapshot).reportHeads.first { $0.id == period }
    return ArchiveMetadata.dublinCore([
      ("title", title), ("creator", authority), ("publisher", authority),
      ("date", head?.date?.description ?? ""), ("identifier", head?.caseNumber ?? ""),
      ("identifier", "publicering \(publication.period) \(publication.number)"),
      ("type", "tjänsteutlåtande med bilagor"), ("language", "sv"),
      ("coverage", "\(period.first)/\(period.cutOff)"),
      (
        "rights",
        isSecret
          ? "Innehåller uppgifter som omfattas av sekretess, se metadata/other/sekretess.csv"
          : "Inga sekretessmarkeringar är registrerade"
      ),
    ])
  }

  private static func rights(_ marks: [SecrecyMark]) -> [UInt8] {
    let heads = [
      "sekretess_id", "tabell", "kolumn", "objekt", "period", "lagrum", "beslutat_av", "beslut", "från", "till",
    ]
    let lines = marks.sorted { $0.id < $1.id }.map { mark in
      [
        mark.id.rawValue, mark.table, mark.column, mark.object, mark.period?.description ?? "", mark.ground,
        mark.decider, mark.decision, mark.from?.description ?? "", mark.to?.description ?? "",
      ].map(CSVText.harmless)
    }
    return Array(([heads] + lines).map(CSVText.line).joined().utf8)
  }
}
