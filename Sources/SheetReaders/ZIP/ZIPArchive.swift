import CZip

/// The parts of a ZIP container, read by name. Nothing is ever written to disk, so that no path in it can do harm.
final class ZIPArchive {
  let source: SourceBytes
  private let limits: ContainerLimits
  private let archive: OpaquePointer

  /// Opens a container.
  ///
  /// - Throws: ``SheetReadingError/workbook(path:_:)`` if it is damaged or has too many parts.
  init(_ source: SourceBytes, _ limits: ContainerLimits) throws(SheetReadingError) {
    self.source = source
    self.limits = limits
    // libzip makes room for as many parts as the container claims.
    guard try ZIPDirectory.mostParts(claimedBy: source) <= limits.parts else {
      throw .workbook(path: source.name, .tooManyParts(limits.parts))
    }
    guard let bytes = ZIPByteSource.make(source) else { throw .workbook(path: source.name, .damagedContainer) }
    guard let archive = zip_open_from_source(bytes, ZIP_RDONLY, nil) else {
      zip_source_free(bytes)
      throw .workbook(path: source.name, .damagedContainer)
    }
    self.archive = archive
  }

  deinit { zip_discard(archive) }

  /// Opens a part for reading; `nil` if there is none of that name, capital letters being the same as small ones.
  func part(_ name: String) throws(SheetReadingError) -> ZIPPart? {
    let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else {
      throw .workbook(path: source.name, .damagedPart(name))
    }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      let isEncrypted = zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_NOPASSWD
      throw .workbook(path: source.name, isEncrypted ? .encrypted(name) : .damagedPart(name))
    }
    let packed = min(Int(clamping: status.comp_size), source.byteCount)
    let most = min(limits.partBytes, max(limits.freeBytes, packed * limits.ratio))
    return ZIPPart(file, of: self, name: name, claimed: Int(clamping: status.size), most: most)
  }
}

/// One part of a container, unpacked as it is read.
final class ZIPPart {
  let name: String
  /// The size that the container claims.
  let claimedBytes: Int

  private let archive: ZIPArchive
  private let file: OpaquePointer
  private let mostBytes: Int
  private var count = 0

  fileprivate init(_ file: OpaquePointer, of archive: ZIPArchive, name: String, claimed: Int, most: Int) {
    self.file = file
    self.archive = archive
    self.name = name
    claimedBytes = claimed
    mostBytes = most
  }

  deinit { zip_fclose(file) }

  /// An error about this part.
  func error(_ fault: WorkbookFault) -> SheetReadingError { .workbook(path: archive.source.name, fault) }

  /// Unpacks up to `capacity` bytes; 0 at the end, where size and checksum have been found right.
  func read(into target: UnsafeMutablePointer<UInt8>, capacity: Int) throws(SheetReadingError) -> Int {
    let got = zip_fread(file, target, UInt64(capacity))
    guard got >= 0 else {
      try archive.source.requireUnchanged()
      throw error(.damagedPart(name))
    }
    count += Int(got)
    if count > mostBytes { throw error(.tooLarge(name)) }
    if got == 0 {
      guard count == claimedBytes else { throw error(.wrongSize(name)) }
      try archive.source.requireUnchanged()
    }
    return Int(got)
  }
}
