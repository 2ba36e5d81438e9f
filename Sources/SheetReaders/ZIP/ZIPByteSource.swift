import CZip

/// Lets libzip read a container by position from an open file or from memory, without a path.
///
/// libzip owns the object from ``make(_:)`` on and gives it back with its command to free it.
final class ZIPByteSource {
  private let source: SourceBytes
  private var position = 0
  private var error = zip_error_t()

  private init(_ source: SourceBytes) {
    self.source = source
    zip_error_init(&error)
  }

  deinit { zip_error_fini(&error) }

  /// A source for libzip; `nil` if memory is out.
  static func make(_ source: SourceBytes) -> OpaquePointer? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let owned = Unmanaged.passRetained(ZIPByteSource(source))
    let made = zip_source_function_create(
      { user, data, length, command in
        guard let user else { return -1 }
        let reference = Unmanaged<ZIPByteSource>.fromOpaque(user)
        if command == ZIP_SOURCE_FREE {
          reference.release()
          return 0
        }
        return reference.takeUnretainedValue().obey(command, data, Int(clamping: length))
      }, owned.toOpaque(), &error)
    if made == nil { owned.release() }
    return made
  }

  private static let supported: Int64 = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
    ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ].reduce(0) { $0 | 1 << Int64($1.rawValue) }

  private func obey(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    switch command {
    case ZIP_SOURCE_OPEN:
      position = 0
      return 0
    case ZIP_SOURCE_READ: return read(data, length)
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_STAT:
      guard let status = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
      zip_stat_init(status)
      status.pointee.size = UInt64(source.byteCount)
      status.pointee.valid |= UInt64(ZIP_STAT_SIZE)
      return Int64(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_ERROR: return zip_error_to_data(&error, data, UInt64(length))
    case ZIP_SOURCE_SEEK:
      let target = zip_source_seek_compute_offset(
        UInt64(position), UInt64(source.byteCount), data, UInt64(length), &error)
      if target < 0 { return -1 }
      position = Int(target)
      return 0
    case ZIP_SOURCE_TELL: return Int64(position)
    case ZIP_SOURCE_SUPPORTS: return Self.supported
    default:
      zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0)
      return -1
    }
  }

  private func read(_ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    guard let target = data?.assumingMemoryBound(to: UInt8.self) else { return -1 }
    do throws(SheetReadingError) {
      let count = try source.read(at: position, into: target, count: length)
      position += count
      return Int64(count)
    } catch {
      zip_error_set(&self.error, ZIP_ER_READ, 0)
      return -1
    }
  }
}
