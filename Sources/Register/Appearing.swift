internal import FoundationEssentials

extension Register {
  /// Makes a register under another name, which becomes the path's once it is whole; else nothing is left behind.
  ///
  /// - Parameter make: makes it, closes it, and says whether it is to be kept.
  static func appearing<Result>(
    at path: String, _ make: (_ unfinished: String) throws -> (Result, keep: Bool)
  ) throws -> Result {
    let unfinished = path + ".new"
    // A disk without room, or a process that was killed, leaves a journal that SQLite would play back into the next file.
    func clear() {
      for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: unfinished + suffix) }
    }
    clear()
    do {
      let (result, keep) = try make(unfinished)
      if keep { try FileManager.default.moveItem(atPath: unfinished, toPath: path) } else { clear() }
      return result
    } catch {
      clear()
      throw error
    }
  }
}
