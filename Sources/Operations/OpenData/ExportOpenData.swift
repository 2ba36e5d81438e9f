import Appraisal
import DataPackage
import ProgrammeModel
public import Register
import Rendering

/// Writes what the register may hand out as open data: a CSV file for each table, `datapackage.json` that describes them
/// and a DCAT-AP-SE description for data portals.
public struct ExportOpenData: Sendable {
  /// The licence where nothing else is said: CC0, as public facts have no author.
  public static let licence = "http://creativecommons.org/publicdomain/zero/1.0/"

  /// What the register does not know about the publication.
  public struct Settings: Sendable {
    /// The address of the licence.
    public var licence: String
    /// Where the files will lie; empty for addresses relative to the description.
    public var address: String
    /// The e-mail address for questions; empty for none.
    public var contact: String

    /// Settings; CC0, relative addresses and no contact unless something else is said.
    public init(licence: String = ExportOpenData.licence, address: String = "", contact: String = "") {
      self.licence = licence
      self.address = address.isEmpty || address.hasSuffix("/") ? address : address + "/"
      self.contact = contact
    }
  }

  private let workspace: Workspace

  /// Open data from a register; only its public part is read.
  ///
  /// - Throws: ``OperationError`` where a mark of secrecy cannot be followed.
  public init(_ workspace: Workspace) throws(OperationError) {
    self.workspace = workspace.isPublic ? workspace : try workspace.publicPart()
  }

  /// The files, in order of table.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read, or an address or the contact is none.
  public func files(asOf: AsOf, settings: Settings) throws(OperationError) -> [FolderFile] {
    try Self.demandAddress(settings.licence, "--licence")
    if !settings.address.isEmpty { try Self.demandAddress(settings.address, "--address") }
    if !settings.contact.isEmpty { try Self.demandContact(settings.contact) }
    let part = try workspace.snapshot(asOf: asOf).withoutMeasurementsOfPersons
    var resources: [OpenResource] = []
    var files: [FolderFile] = []
    for table in DataPackage.tables {
      guard let open = OpenTable(table, in: part) else { continue }
      let bytes = open.csv
      let file = DataPackageWriter.fileName(of: table)
      files.append(FolderFile(path: file, bytes: bytes))
      resources.append(
        OpenResource(
          table: table, columns: open.columns, file: file, size: bytes.count, hash: PublishReport.hash(bytes)))
    }
    let facts = try facts(part, settings)
    files.append(FolderFile(path: "datapackage.json", bytes: OpenDataDescriptor.bytes(of: resources, facts)))
    files.append(FolderFile(path: DataCatalogue.file, bytes: DataCatalogue.bytes(of: resources, facts)))
    return files
  }

  private func facts(_ part: Snapshot, _ settings: Settings) throws(OperationError) -> CatalogueFacts {
    let authority = try onRegister { () throws(RegisterError) in try workspace.register.authority() }
    let plan = Programme(part).plans.first
    return CatalogueFacts(
      title: Phrase(sv: "Data om stadens it-program", en: "Data on the city's IT programme"),
      description: Phrase(
        sv:
          "Projekt, ramar, kostnad, nytta, tjänster och uppföljning i \(plan?.name ?? "stadens it-program"). Uppgifter "
          + "som omfattas av sekretess är utelämnade.",
        en: "Projects, frames, cost, benefit, services and follow-up of \(plan?.name ?? "the city's IT programme"). "
          + "Values under secrecy are left out."),
      publisher: authority, licence: settings.licence, address: settings.address, contact: settings.contact,
      version: String(part.registration.rawValue), issued: part.statedAt.swedishDay,
      period: plan?.from.map { ($0, plan?.to) })
  }

  private static func demandAddress(_ text: String, _ option: String) throws(OperationError) {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace) else {
      throw OperationError(
        Phrase(
          sv: "\(option) \"\(text)\" är ingen webbadress. Skriv den hel, med https:// först.",
          en: "\(option) \"\(text)\" is no web address. Write it whole, with https:// first."), isUsage: true)
    }
  }

  private static func demandContact(_ text: String) throws(OperationError) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(where: \.isWhitespace) else {
      throw OperationError(
        Phrase(
          sv: "--contact \"\(text)\" är ingen e-postadress. Skriv den hel, till exempel it-programmet@exempel.se.",
          en: "--contact \"\(text)\" is no e-mail address. Write it whole, such as it-programme@example.org."),
        isUsage: true)
    }
  }
}

extension Snapshot {
  /// Without the measurements of indicators about persons: row by row they would tell of the small groups that no figure
  /// shows, and of those that are left out beside them.
  fileprivate var withoutMeasurementsOfPersons: Snapshot {
    let table = MeasurementTable.table.name
    let personal = Programme(self).indicatorsAboutPersons
    var series = series
    series[table]?.removeAll { line in line.key.dimensions.parts.first.map { personal.contains(Identifier($0)) } ?? true
    }
    return Snapshot(registration: registration, statedAt: statedAt, records: records, series: series)
  }
}
