import Foundation

/// A figure as it stands in a report's XML.
struct PrintedInXML: Sendable, Hashable {
  let id: String
  let name: String
  let kind: String
  let value: String?
}

/// Reads the figures out of a report with a scanner of its own, so that nothing of the product takes part.
enum ReportXML {
  static func figures(_ path: String) throws -> [PrintedInXML] {
    let text = String(decoding: try bytes(path), as: UTF8.self)
    return text.components(separatedBy: "<figure ").dropFirst().compactMap { rest in
      guard let tag = rest.components(separatedBy: ">").first, let id = attribute("id", tag),
        let name = attribute("name", tag), let kind = attribute("kind", tag)
      else { return nil }
      return PrintedInXML(id: id, name: name, kind: kind, value: attribute("value", tag))
    }
  }

  private static func attribute(_ name: String, _ tag: String) -> String? {
    guard let start = (" " + tag).range(of: " \(name)=\"") else { return nil }
    let rest = (" " + tag)[start.upperBound...]
    return rest.firstIndex(of: "\"").map { end in
      rest[..<end].replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&lt;", with: "<")
        .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&amp;", with: "&")
    }
  }
}
