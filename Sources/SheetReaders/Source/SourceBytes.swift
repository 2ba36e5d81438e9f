#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of one file from outside, read in blocks; never the whole file in memory.
///
/// The file stays open while the value is referenced, so that every pass reads the same file even if another one takes
/// its name. Reading is by position and safe from several threads.
public final class SourceBytes: Sendable {
  /// How many bytes one read asks for.
  public static let blockBytes = 1 << 20

  /// The name to show in places and messages.
  public let name: String
  /// The size when the file was opened.
  public let byteCount: Int

  private let storage: Storage
  /// Called with the number of bytes of each read.
  private let observer: (@Sendable (Int) -> Void)?

  private enum Storage: Sendable {
    case file(descriptor: Int32, identity: Identity)
    case memory([UInt8])
  }

  /// What changes when somebody writes to an open file.
  private struct Identity: Equatable, Sendable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      size = Int(status.st_size)
      #if canImport(Darwin)
        seconds = Int(status.st_mtimespec.tv_sec)
        nanoseconds = Int(status.st_mtimespec.tv_nsec)
      #else
        seconds = Int(status.st_mtim.tv_sec)
        nanoseconds = Int(status.st_mtim.tv_nsec)
      #endif
    }
  }

  /// Opens a regular file for reading.
  ///
  /// - Parameters:
  ///   - path: where the file is.
  ///   - name: what places and messages call it; the path where nothing is given.
  ///   - observer: called with the number of bytes of each read, to show how far the reading has come.
  /// - Throws: ``SheetReadingError`` for a missing or unreadable file, a folder, a device or a pipe.
  public init(
    path: String, name: String? = nil, observer: (@Sendable (Int) -> Void)? = nil
  ) throws(SheetReadingError) {
    // Without O_NONBLOCK a pipe named like a table would hang the import before it can be refused.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.error(opening: path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .unreadable(path: path, code: code)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else {
      close(descriptor)
      throw kind == S_IFDIR ? .directory(path: path) : .notRegularFile(path: path)
    }
    #if canImport(Glibc)
      _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    #endif
    self.name = name ?? path
    self.observer = observer
    byteCount = Int(status.st_size)
    storage = .file(descriptor: descriptor, identity: Identity(status))
  }

  /// Bytes already in memory, as if they were the content of a file of that name.
  public init(_ bytes: [UInt8], name: String) {
    self.name = name
    observer = nil
    byteCount = bytes.count
    storage = .memory(bytes)
  }

  deinit {
    if case .file(let descriptor, _) = storage { close(descriptor) }
  }

  private static func error(opening path: String, code: Int32) -> SheetReadingError {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    case EISDIR: .directory(path: path)
    case ENXIO: .notRegularFile(path: path)
    default: .unreadable(path: path, code: code)
    }
  }

  /// Reads up to `count` bytes from `offset` into memory of the caller; 0 at the end.
  func read(at offset: Int, into target: UnsafeMutablePointer<UInt8>, count: Int) throws(SheetReadingError) -> Int {
    switch storage {
    case .memory(let bytes):
      let length = max(0, min(count, bytes.count - offset))
      bytes.withUnsafeBufferPointer { source in
        guard length > 0, let start = source.baseAddress else { return }
        target.update(from: start + offset, count: length)
      }
      return length
    case .file(let descriptor, _):
      var done = 0
      while done < count {
        let got = pread(descriptor, target + done, count - done, off_t(offset + done))
        if got == 0 { break }
        if got < 0 {
          if errno == EINTR { continue }
          throw .unreadable(path: name, code: errno)
        }
        done += got
      }
      observer?(done)
      return done
    }
  }

  /// Calls `body` with each block of the file in order; a block is valid during the call.
  ///
  /// - Throws: ``SheetReadingError`` if the file cannot be read or was changed since it was opened, and what `body`
  ///   throws.
  public func forEachBlock(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    try forEachBlock(of: Self.blockBytes, body)
  }

  func forEachBlock(of size: Int, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { block.deallocate() }
    var offset = 0
    while true {
      let count = try read(at: offset, into: block, count: size)
      if count == 0 { break }
      try body(UnsafeRawBufferPointer(start: block, count: count))
      offset += count
    }
    try requireUnchanged()
  }

  /// The first bytes, at most `count` of them.
  public func head(_ count: Int) throws(SheetReadingError) -> [UInt8] {
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, count))
    defer { block.deallocate() }
    let length = try read(at: 0, into: block, count: count)
    return Array(UnsafeBufferPointer(start: block, count: length))
  }

  /// Throws ``SheetReadingError/changedWhileReading(path:)`` if the file was written to since it was opened.
  public func requireUnchanged() throws(SheetReadingError) {
    guard case .file(let descriptor, let identity) = storage else { return }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Identity(status) == identity else {
      throw .changedWhileReading(path: name)
    }
  }
}
