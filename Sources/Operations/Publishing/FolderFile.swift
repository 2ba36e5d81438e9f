/// A file of a folder that is written whole, such as a website.
public struct FolderFile: Sendable {
  /// The path from the folder, with `/` between its parts.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
