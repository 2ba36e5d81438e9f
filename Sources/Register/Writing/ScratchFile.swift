internal import Dispatch
internal import Glibc
public import ProgrammeModel
internal import Synchronization

/// Scratch space in a file without a name: nobody else finds it, and it is gone with the process, however that ends.
public final class ScratchFile: ScratchSpace {
  private let folder: String
  private let descriptor: Int32
  private let end = Mutex(0)
  private let line = DispatchQueue(label: "scratch")
  /// One piece of work is done while another waits.
  private let room = DispatchSemaphore(value: 2)
  private let failure = Mutex<RegisterError?>(nil)

  /// Space in the first of the folders where a file can be made.
  ///
  /// - Throws: `cannotWrite` where there is none.
  public init(in folders: [String]) throws(RegisterError) {
    for folder in folders {
      guard let descriptor = Self.open(folder) else { continue }
      self.descriptor = descriptor
      self.folder = folder
      return
    }
    throw .cannotWrite(path: folders.first ?? "")
  }

  deinit { close(descriptor) }

  private static func open(_ folder: String) -> Int32? {
    let unnamed = Glibc.open(folder, withoutName | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR)
    if unnamed >= 0 { return unnamed }
    // A file system that knows no files without names has one with a name for a moment.
    var template = Array("\(folder)/.tertial-\(String(repeating: "X", count: 6))".utf8CString)
    let named = mkstemp(&template)
    guard named >= 0 else { return nil }
    unlink(template)
    _ = fcntl(named, F_SETFD, FD_CLOEXEC)
    return named
  }

  /// Linux's `O_TMPFILE`, which Swift does not import.
  private static let withoutName = 0o20000000 | O_DIRECTORY

  /// A region of so many bytes that nothing else writes to; its offset.
  public func reserve(_ bytes: Int) -> Int {
    end.withLock { end in
      defer { end += bytes }
      return end
    }
  }

  /// Writes bytes from an offset on.
  ///
  /// - Throws: `diskFull` or `cannotWrite`, with the folder.
  public func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let count = pwrite(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw errno == ENOSPC ? RegisterError.diskFull(path: folder) : .cannotWrite(path: folder)
      }
      done += count
    }
  }

  /// Fills memory with what was written from an offset on.
  ///
  /// - Throws: `inputOutput`, with the folder.
  public func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws {
    var done = 0
    while done < bytes.count {
      let count = pread(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw RegisterError.inputOutput(
          path: folder, detail: count == 0 ? "end of file" : String(cString: strerror(errno)))
      }
      done += count
    }
  }

  /// Does work on another core, in the order it was given; waits while two pieces are not done.
  public func beside(_ work: @escaping @Sendable () throws -> Void) {
    room.wait()
    line.async {
      defer { self.room.signal() }
      do {
        if self.failure.withLock({ $0 == nil }) { try work() }
      } catch {
        self.failure.withLock { $0 = RegisterError(error) }
      }
    }
  }

  /// Waits for all such work; throws the first error it met.
  public func settle() throws {
    line.sync {}
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
