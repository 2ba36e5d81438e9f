import Glibc

/// How a file stands: its size, and when it was last written to, moved or otherwise changed; or a folder with its files.
struct FileStamp: Hashable {
  /// The files of a folder.
  var names: [String] = []
  let size: Int
  let seconds: Int
  let nanoseconds: Int

  /// A stamp that is known.
  init(size: Int, seconds: Int, nanoseconds: Int = 0) {
    self.size = size
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The stamp of a file; `nil` if there is none, or it is no plain file.
  init?(_ path: String) { self.init(path, kind: S_IFREG) }

  /// The stamp of a folder by itself, which changes with every name that comes or goes; `nil` if it is no folder.
  init?(folder: String) { self.init(folder, kind: S_IFDIR) }

  /// The stamp of these files as one delivery, as new as the newest of them.
  init(of files: [String]) {
    let found = files.sorted().compactMap { file in FileStamp(file).map { (file, $0) } }
    let newest = found.map(\.1).max { $0.isOlder(than: $1) }
    self.init(
      size: found.reduce(0) { $0 + $1.1.size }, seconds: newest?.seconds ?? 0, nanoseconds: newest?.nanoseconds ?? 0)
    names = found.map(\.0)
  }

  private init?(_ path: String, kind: mode_t) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == kind else { return nil }
    // When it was changed or moved, whatever time of writing it brought along.
    self.init(
      size: Int(status.st_size), seconds: Int(status.st_ctim.tv_sec), nanoseconds: Int(status.st_ctim.tv_nsec))
  }

  /// Whether the file was changed before another.
  func isOlder(than other: FileStamp) -> Bool {
    (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
  }
}

/// Whether somebody has a file open for writing.
enum Writers {
  case none
  case some
  /// The system does not tell: the file is another user's, or lies on a file share.
  case unknown

  /// Asks the system: Linux grants a lease for reading only if nobody writes, and only for one's own files.
  static func of(_ path: String) -> Writers {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    // What cannot be opened is told of by whoever reads it.
    guard descriptor >= 0 else { return .none }
    defer { close(descriptor) }
    // 1024 is F_SETLEASE, which the headers hide behind _GNU_SOURCE.
    if fcntl(descriptor, 1024, F_RDLCK) == 0 {
      _ = fcntl(descriptor, 1024, F_UNLCK)
      return .none
    }
    return errno == EAGAIN ? .some : .unknown
  }
}

/// Tells when files are whole that nobody can be asked about: when they have stood unchanged long enough.
struct Settling {
  /// How long a file must stand unchanged, in seconds.
  static let seconds = 5
  /// A file that was changed so long ago is whole, in seconds; more than clocks of file servers differ.
  static let old = 120

  /// Since when each file has stood as it is, by a clock that only goes forward.
  private var since: [String: (stamp: FileStamp, second: Int)] = [:]

  /// Whether a file is whole.
  ///
  /// - Parameters:
  ///   - monotonic: seconds by a clock that only goes forward.
  ///   - now: seconds since 1970, as file systems count.
  mutating func isWhole(
    _ name: String, _ stamp: FileStamp, _ writers: Writers, monotonic: Int, now: Int64
  ) -> Bool {
    switch writers {
    case .none: return true
    case .some: return false
    case .unknown:
      if now - Int64(stamp.seconds) >= Self.old { return true }
      guard let known = since[name], known.stamp == stamp else {
        since[name] = (stamp, monotonic)
        return false
      }
      return monotonic - known.second >= Self.seconds
    }
  }
}
