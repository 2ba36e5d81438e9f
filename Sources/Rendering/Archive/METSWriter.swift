import ProgrammeModel

/// Writes the METS of a package by FGS Paketstruktur 2.0, which is E-ARK CSIP and SIP 2.1.0.
public enum METSWriter {
  /// The bytes of `METS.xml`.
  public static func bytes(of package: ArchivePackage) -> [UInt8] {
    var mets = METSDocument(package)
    mets.write()
    return mets.out.bytes
  }
}

/// METS while it is being written.
private struct METSDocument {
  var out = ByteBuffer(.xml)
  let package: ArchivePackage
  private let created: String

  init(_ package: ArchivePackage) {
    self.package = package
    created = package.created.description
  }

  mutating func write() {
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mets xmlns=\"http://www.loc.gov/METS/\"")
    out.raw("\n xmlns:csip=\"https://DILCIS.eu/XML/METS/CSIPExtensionMETS\"")
    out.raw("\n xmlns:xlink=\"http://www.w3.org/1999/xlink\"\n")
    out.attribute("OBJID", package.id)
    out.attribute("LABEL", package.title)
    out.raw(" TYPE=\"Textual works – Digital\" csip:CONTENTINFORMATIONTYPE=\"OTHER\"")
    out.raw(" csip:OTHERCONTENTINFORMATIONTYPE=\"Tertialrapport (tertial-report-1.xsd)\"")
    out.raw(" PROFILE=\"https://earksip.dilcis.eu/profile/E-ARK-SIP.xml\">\n")
    header()
    section(.descriptive, "dmdSec", "DC", wrapped: nil)
    out.raw("<amdSec>\n")
    section(.rights, "rightsMD", "OTHER", wrapped: "sekretess")
    section(.preservation, "digiprovMD", "PREMIS", wrapped: nil)
    out.raw("</amdSec>\n<fileSec ID=\"filer\">\n")
    for part in Self.content { group(part) }
    out.raw("</fileSec>\n")
    structure()
    out.raw("</mets>\n")
  }

  private static let content: [ArchivePackage.Part] = [.documentation, .schema, .representation]

  private mutating func header() {
    out.raw("<metsHdr")
    out.attribute("CREATEDATE", created)
    out.attribute("LASTMODDATE", created)
    out.raw(" RECORDSTATUS=\"NEW\" csip:OAISPACKAGETYPE=\"SIP\">\n")
    out.raw("<agent ROLE=\"CREATOR\" TYPE=\"OTHER\" OTHERTYPE=\"SOFTWARE\"><name>")
    out.text(package.software.name)
    out.raw("</name><note csip:NOTETYPE=\"SOFTWARE VERSION\">")
    out.text(package.software.version)
    out.raw("</note></agent>\n<agent ROLE=\"ARCHIVIST\" TYPE=\"ORGANIZATION\"><name>")
    out.text(package.authority)
    out.raw("</name>")
    if !package.registrationNumber.isEmpty {
      out.raw("<note csip:NOTETYPE=\"IDENTIFICATIONCODE\">")
      out.text(package.registrationNumber)
      out.raw("</note>")
    }
    out.raw("</agent>\n</metsHdr>\n")
  }

  /// A section of metadata for each file of a part, which it points at.
  private mutating func section(
    _ part: ArchivePackage.Part, _ element: String, _ kind: StaticString, wrapped other: String?
  ) {
    for (index, file) in package.files(of: part).enumerated() {
      out.trusted("<\(element)")
      out.attribute("ID", Self.id(part, index))
      out.attribute("CREATED", created)
      out.raw(" STATUS=\"CURRENT\"><mdRef LOCTYPE=\"URL\" xlink:type=\"simple\"")
      out.attribute("xlink:href", file.path)
      out.raw(" MDTYPE=\"")
      out.raw(kind)
      out.raw("\"")
      if let other { out.attribute("OTHERMDTYPE", other) }
      describe(file)
      out.trusted("/></\(element)>\n")
    }
  }

  private mutating func describe(_ file: ArchivePackage.File) {
    out.attribute("MIMETYPE", file.mediaType)
    out.attribute("SIZE", String(file.size))
    out.attribute("CREATED", created)
    out.attribute("CHECKSUM", file.hash)
    out.raw(" CHECKSUMTYPE=\"SHA-256\"")
  }

  private mutating func group(_ part: ArchivePackage.Part) {
    let files = package.files(of: part)
    guard !files.isEmpty else { return }
    out.raw("<fileGrp")
    out.attribute("ID", "grupp-" + part.rawValue)
    out.attribute("USE", Self.label(part))
    out.raw(" csip:CONTENTINFORMATIONTYPE=\"OTHER\"")
    out.attribute(
      "csip:OTHERCONTENTINFORMATIONTYPE",
      part == .representation ? "Tertialrapport (tertial-report-1.xsd)" : Self.label(part))
    out.raw(">\n")
    for (index, file) in files.enumerated() {
      out.raw("<file")
      out.attribute("ID", Self.id(part, index))
      describe(file)
      out.raw("><FLocat LOCTYPE=\"URL\" xlink:type=\"simple\"")
      out.attribute("xlink:href", file.path)
      out.raw("/></file>\n")
    }
    out.raw("</fileGrp>\n")
  }

  private mutating func structure() {
    out.raw("<structMap ID=\"struktur\" TYPE=\"PHYSICAL\" LABEL=\"CSIP\">\n<div ID=\"paket\"")
    out.attribute("LABEL", package.id)
    out.raw(">\n<div ID=\"del-metadata\" LABEL=\"Metadata\"")
    let administrative = ids(.preservation) + ids(.rights)
    if !administrative.isEmpty { out.attribute("ADMID", administrative.joined(separator: " ")) }
    let descriptive = ids(.descriptive)
    if !descriptive.isEmpty { out.attribute("DMDID", descriptive.joined(separator: " ")) }
    out.raw("/>\n")
    for part in Self.content where !package.files(of: part).isEmpty {
      out.raw("<div")
      out.attribute("ID", "del-" + part.rawValue)
      out.attribute("LABEL", Self.label(part))
      out.raw("><fptr")
      out.attribute("FILEID", "grupp-" + part.rawValue)
      out.raw("/></div>\n")
    }
    out.raw("</div>\n</structMap>\n")
  }

  private func ids(_ part: ArchivePackage.Part) -> [String] {
    package.files(of: part).indices.map { Self.id(part, $0) }
  }

  private static func id(_ part: ArchivePackage.Part, _ index: Int) -> String { "\(part.rawValue)-\(index + 1)" }

  private static func label(_ part: ArchivePackage.Part) -> String {
    switch part {
    case .documentation: "Documentation"
    case .schema: "Schemas"
    case .descriptive, .preservation, .rights: "Metadata"
    case .representation: "Representations"
    }
  }
}
