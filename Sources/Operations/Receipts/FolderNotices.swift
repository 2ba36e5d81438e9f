import Glibc

/// Where the handler of signals writes that the command shall stop.
private nonisolated(unsafe) var stopping: Int32 = -1

/// Waits for the operating system to say that something was put in a folder, or that the command shall stop.
///
/// Nothing is polled: an idle watch uses no processor. Signals to stop come through a pipe like everything else, so that
/// a delivery that is being taken in is taken in whole before the command ends.
final class FolderNotices {
  private let notices: Int32
  private let stops: Int32
  /// That something is whole: closed by who wrote it, or moved in.
  private static let mask = UInt32(IN_CLOSE_WRITE) | UInt32(IN_MOVED_TO)

  /// Starts to listen; `nil` if the system does not let us, or there is no such folder.
  init?(_ folder: String) {
    var ends: [Int32] = [-1, -1]
    notices = inotify_init1(Int32(O_CLOEXEC))
    guard pipe(&ends) == 0 else {
      close(notices)
      return nil
    }
    stops = ends[0]
    stopping = ends[1]
    if notices < 0 || inotify_add_watch(notices, folder, Self.mask | UInt32(IN_CREATE)) < 0 { return nil }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { _ in
        var byte: UInt8 = 1
        _ = write(stopping, &byte, 1)
      }
    }
    // Who starts us may have had them blocked, and we inherit that.
    var wanted = sigset_t()
    sigemptyset(&wanted)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&wanted, number) }
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }

  deinit {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    close(notices)
    close(stops)
    close(stopping)
    stopping = -1
  }

  /// Listens to a folder within the folder too; to listen again changes nothing.
  ///
  /// It is one delivery, which a file that is taken away changes as well.
  func listen(to folder: String) {
    _ = inotify_add_watch(notices, folder, Self.mask | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM))
  }

  /// Waits until something was put in the folder, or at most some seconds; false if the command shall stop.
  func wait(seconds: Int? = nil) -> Bool {
    while true {
      var ready = [
        pollfd(fd: notices, events: Int16(POLLIN), revents: 0), pollfd(fd: stops, events: Int16(POLLIN), revents: 0),
      ]
      let found = poll(&ready, 2, seconds.map { Int32($0 * 1000) } ?? -1)
      if found < 0 {
        if errno == EINTR { continue }
        return false
      }
      if found == 0 { return true }
      if ready[1].revents != 0 { return false }
      if ready[0].revents != 0 {
        // What happened where is not asked: the folder is looked through.
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        return read(notices, &buffer, buffer.count) >= 0
      }
    }
  }

  /// Whether the command was told to stop meanwhile.
  var shallStop: Bool {
    var ready = pollfd(fd: stops, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) > 0
  }
}
