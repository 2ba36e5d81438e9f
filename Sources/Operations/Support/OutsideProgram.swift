import FoundationEssentials
import Glibc
import ProgrammeModel

/// A program of the machine that is run with a file of ours, such as a browser that prints.
struct OutsideProgram: Sendable {
  /// Where it is.
  let path: String

  /// The first of some programs that the search path has; `nil` if it has none.
  ///
  /// - Parameter searchPath: folders separated by colons, as in `PATH`.
  static func first(of names: [String], in searchPath: String) -> OutsideProgram? {
    let folders = searchPath.split(separator: ":").map(String.init)
    for name in names {
      for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
        return OutsideProgram(path: "\(folder)/\(name)")
      }
    }
    return nil
  }

  /// The folders in which the machine looks for programs.
  static var searchPath: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin" }

  /// The name of the program.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// How a run ended.
  enum Ending: Equatable {
    case exited(Int32)
    case killed
    case tookTooLong
  }

  /// Runs the program and waits, at most so many seconds; what it says goes to a file.
  ///
  /// It is started in a process group of its own, so that what it starts itself is stopped with it.
  func run(_ arguments: [String], log: String, seconds: Int = 180) throws(OperationError) -> Ending {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var pointers: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, pointers, environ)
    guard code == 0 else {
      throw OperationError(
        Phrase(
          sv: "\(path) kunde inte startas (systemfel \(code)).",
          en: "\(path) could not be started (system error \(code))."))
    }
    return wait(for: process, seconds: seconds)
  }

  private func wait(for process: pid_t, seconds: Int) -> Ending {
    var status: Int32 = 0
    for _ in 0..<(seconds * 50) {
      let done = waitpid(process, &status, WNOHANG)
      if done == process { return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed }
      if done < 0, errno != EINTR { return .killed }
      usleep(20_000)
    }
    _ = kill(-process, SIGKILL)
    _ = waitpid(process, &status, 0)
    return .tookTooLong
  }
}
