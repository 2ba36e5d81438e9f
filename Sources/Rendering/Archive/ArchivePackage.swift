public import ProgrammeModel

/// A package for an archive, before its METS is written: what it is, who delivers it, and its files.
public struct ArchivePackage: Sendable {
  /// The parts that a package has by E-ARK CSIP.
  public enum Part: String, Sendable, CaseIterable {
    /// What describes the content: Dublin Core.
    case descriptive
    /// What happened to the content: PREMIS.
    case preservation
    /// Who may see it.
    case rights
    /// The content itself.
    case representation
    /// What explains the content.
    case documentation
    /// The schemas that the content follows.
    case schema

    /// The folder within the package.
    public var folder: String {
      switch self {
      case .descriptive: "metadata/descriptive"
      case .preservation: "metadata/preservation"
      case .rights: "metadata/other"
      case .representation: "representations/rapport/data"
      case .documentation: "documentation"
      case .schema: "schemas"
      }
    }
  }

  /// A file of the package.
  public struct File: Sendable {
    /// What part it belongs to.
    public let part: Part
    /// Its name within the part's folder: letters a–z, digits, `-`, `_` and `.`.
    public let name: String
    /// Its length in bytes.
    public let size: Int
    /// Its SHA-256, hexadecimal.
    public let hash: String

    /// A file.
    public init(_ part: Part, name: String, size: Int, hash: String) {
      self.part = part
      self.name = name
      self.size = size
      self.hash = hash
    }

    /// The path within the package.
    public var path: String { part.folder + "/" + name }

    /// The media type by the name's ending.
    var mediaType: String {
      switch name.split(separator: ".").last {
      case "html": "text/html"
      case "xml", "xsd": "application/xml"
      case "json": "application/json"
      case "csv": "text/csv"
      case "txt": "text/plain"
      case "pdf": "application/pdf"
      case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
      default: "application/octet-stream"
      }
    }
  }

  /// The package's id, which is also the name of its folder.
  public let id: String
  /// What it holds, for people.
  public let title: String
  /// The authority whose report it is.
  public let authority: String
  /// The authority's registration number; empty where the register does not hold it.
  public let registrationNumber: String
  /// When the content was made.
  public let created: Instant
  /// The program that made the package, and its version.
  public let software: (name: String, version: String)
  /// The files, METS left out.
  public let files: [File]

  /// A package.
  public init(
    id: String, title: String, authority: String, registrationNumber: String, created: Instant,
    software: (name: String, version: String),
    files: [File]
  ) {
    self.id = id
    self.title = title
    self.authority = authority
    self.registrationNumber = registrationNumber
    self.created = created
    self.software = software
    self.files = files
  }

  func files(of part: Part) -> [File] { files.filter { $0.part == part } }
}
