import FoundationEssentials

/// The receipts in a folder by their names: `NAME.kvitto.html` and `.json`, then `NAME.kvitto-2`, `-3` and so on.
///
/// A receipt is what somebody may have sent on or filed: the next one stands beside it, under a name of its own.
struct ReceiptFiles {
  private static let mark = ".kvitto"

  private let folder: String
  /// The number of the latest receipt by the name that stands before the mark.
  private var numbers: [String: Int] = [:]

  /// The receipts that lie in a folder; none where it cannot be listed.
  init(in folder: String) {
    self.folder = folder
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard name.hasSuffix(".html") || name.hasSuffix(".json") else { continue }
      let stem = name.dropLast(".html".count)
      guard let mark = stem.ranges(of: Self.mark).last, let number = Self.number(stem[mark.upperBound...]) else {
        continue
      }
      let delivery = String(stem[..<mark.lowerBound])
      numbers[delivery] = max(number, numbers[delivery] ?? 0)
    }
  }

  /// The number that stands after the mark: none for the first, else `-2` and so on.
  private static func number(_ text: Substring) -> Int? {
    if text.isEmpty { return 1 }
    return text.hasPrefix("-") ? Int(text.dropFirst()) : nil
  }

  /// The path of the latest receipt of a delivery without its last extension; `nil` if there is none.
  func latest(of delivery: String) -> String? {
    let name = Self.fileName(delivery)
    return numbers[name].map { path(name, $0) }
  }

  /// The path of the next receipt of a delivery without its last extension.
  func next(of delivery: String) -> String {
    let name = Self.fileName(delivery)
    return path(name, (numbers[name] ?? 0) + 1)
  }

  private func path(_ name: String, _ number: Int) -> String {
    folder + "/" + name + Self.mark + (number == 1 ? "" : "-\(number)")
  }

  /// A name for a file from that of a delivery: nothing in it leads out of the folder or hides the file.
  private static func fileName(_ name: String) -> String {
    let safe = name.unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_. ".unicodeScalars.contains(scalar)
      return isPlain ? Character(scalar) : "_"
    }
    let text = String(String(safe).drop { $0 == "." || $0 == " " }.prefix(120))
    return text.isEmpty ? "leverans" : text
  }
}
