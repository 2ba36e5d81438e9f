import CZip

/// Reads the parts of a written workbook, to look at them from outside.
struct ZIPParts {
  let parts: [String: String]

  init(path: String) throws {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw Trouble.notOpened(code) }
    defer { zip_discard(archive) }
    var parts: [String: String] = [:]
    for index in 0..<zip_get_num_entries(archive, 0) {
      var status = zip_stat_t()
      guard zip_stat_index(archive, UInt64(index), 0, &status) == 0, let name = status.name,
        let file = zip_fopen_index(archive, UInt64(index), 0)
      else { throw Trouble.notRead(Int(index)) }
      defer { zip_fclose(file) }
      var bytes = [UInt8](repeating: 0, count: Int(status.size))
      let count = bytes.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
      guard count == bytes.count else { throw Trouble.notRead(Int(index)) }
      parts[String(cString: name)] = String(decoding: bytes, as: UTF8.self)
    }
    self.parts = parts
  }

  enum Trouble: Error { case notOpened(Int32), notRead(Int) }

  subscript(name: String) -> String { parts[name] ?? "" }
}
