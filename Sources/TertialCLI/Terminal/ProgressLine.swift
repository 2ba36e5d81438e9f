import Foundation
import Operations
import ProgrammeModel

/// One line at the foot of a terminal that says how far a long import has come; nothing at all elsewhere.
///
/// It is written to standard error, and only where that is a terminal: a pipe or a log never meets it.
final class ProgressLine: @unchecked Sendable {
  /// How long an import takes before the line shows, and how often it is written anew, in seconds.
  private static let patience = 1.0
  private static let interval = 0.2

  private let language: Language
  private let isTerminal: Bool
  private let started = Date()
  private let lock = NSLock()
  private var bytes = 0
  private var lastShown = 0.0
  private var hasShown = false
  /// The stage at hand, and since when.
  private var stage = ""
  private var stageSince = 0.0

  /// A line in a language.
  init(_ language: Language, isWanted: Bool) {
    self.language = language
    isTerminal = isWanted && isatty(STDERR_FILENO) == 1
  }

  /// What to call with how far it has come; `nil` where nobody would see it.
  var show: (@Sendable (ImportDeliveries.Stage) -> Void)? {
    guard isTerminal else { return nil }
    return { stage in self.take(stage) }
  }

  /// Takes the line away.
  func end() {
    if hasShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    hasShown = false
  }

  private func take(_ stage: ImportDeliveries.Stage) {
    lock.lock()
    defer { lock.unlock() }
    note(stage)
  }

  private func note(_ stage: ImportDeliveries.Stage) {
    let elapsed = Date().timeIntervalSince(started)
    if case .reading(let more, _) = stage { bytes += more }
    let isNew = stage.name.swedish != self.stage
    if isNew { (self.stage, stageSince) = (stage.name.swedish, elapsed) }
    let seconds = elapsed - stageSince
    // A rate is known after a while.
    guard elapsed >= Self.patience, isNew || min(elapsed - lastShown, seconds) >= Self.interval else { return }
    (lastShown, hasShown) = (elapsed, true)
    FileHandle.standardError.write(Data("\r\u{1B}[K\(Self.text(stage, read: bytes, after: seconds)(language))".utf8))
  }

  /// What the line says, `seconds` after that stage began.
  static func text(_ stage: ImportDeliveries.Stage, read: Int, after seconds: Double) -> Phrase {
    let name = stage.name
    switch stage {
    case .comparing(let facts, let total), .writing(let facts, let total):
      guard facts > 0 else { return Phrase(sv: "\(name.swedish) …", en: "\(name.english) …") }
      let rate = Double(facts) / max(seconds, 0.001)
      let time = Self.time(left: Double(total - facts) / max(rate, 1))
      let share = total > 0 ? min(99, facts * 100 / total) : 0
      return Phrase(
        sv: "\(name.swedish): \(share) %, \(Int(rate)) uppgifter/s, \(time) kvar",
        en: "\(name.english): \(share) %, \(Int(rate)) facts/s, \(time) left")
    case .reading(_, let total):
      // A row that never ends, or a mapping, is read once and then gone through again without reading.
      guard read < total else {
        return Phrase(sv: "Läst; raderna granskas …", en: "Read; the rows are being checked …")
      }
      let share = total > 0 ? min(99, read * 100 / total) : 0
      let rate = Double(read) / max(seconds, 0.001)
      let time = Self.time(left: Double(total - read) / max(rate, 1))
      let speed = String(format: "%.1f", rate / 1_000_000)
      return Phrase(
        sv: "\(name.swedish): \(share) %, \(speed.replacing(".", with: ",")) MB/s, \(time) kvar",
        en: "\(name.english): \(share) %, \(speed) MB/s, \(time) left")
    }
  }

  private static func time(left seconds: Double) -> String {
    let left = Int(seconds) + 1
    return left < 60 ? "\(left) s" : "\(left / 60) min \(left % 60) s"
  }
}

extension ImportDeliveries.Stage {
  /// What is being done.
  fileprivate var name: Phrase {
    switch self {
    case .reading: Phrase(sv: "Läser", en: "Reading")
    case .comparing: Phrase(sv: "Jämför", en: "Comparing")
    case .writing: Phrase(sv: "Skriver", en: "Writing")
    }
  }
}
