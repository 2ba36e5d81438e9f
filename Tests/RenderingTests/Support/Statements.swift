import Foundation

/// The figures that a document states: identity and printed text, in a form that HTML and XML can be compared in.
enum Statements {
  static func html(_ page: [UInt8]) -> [String] {
    found(in: page, /class="(?:n )?f(?: none)?" (?:id="[^"]*" )?(?:data-figure|id)="([^"]*)">([^<]*)<\/(?:span|td)>/)
  }

  static func xml(_ document: [UInt8]) -> [String] {
    found(in: document, /<figure id="([^"]*)"[^>]*>([^<]*)<\/figure>/)
  }

  private static func found(in bytes: [UInt8], _ pattern: Regex<(Substring, Substring, Substring)>) -> [String] {
    String(decoding: bytes, as: UTF8.self).matches(of: pattern).map { match in
      plain("\(match.1) = \(match.2)")
    }
    .sorted()
  }

  private static func plain(_ text: String) -> String {
    let kept = text.replacingOccurrences(of: "&#39;", with: "'").unicodeScalars.filter { $0 != "\u{202E}" }
    return String(String.UnicodeScalarView(kept))
  }
}
