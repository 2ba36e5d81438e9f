/// A tag of a Mustache template, with where it stands.
struct TemplateTag {
  /// What the tag does.
  enum Kind {
    case value, section, inverted, end, comment
    /// Partials, other delimiters, pragmas and inheritance, which a theme has no use for.
    case unsupported
  }

  let kind: Kind
  let name: String
  let line: Int
  let place: MarkupPlace.Kind
}

/// The tags of a template and the markup around them.
struct TemplateScan {
  private(set) var tags: [TemplateTag] = []
  private(set) var place = MarkupPlace()
  /// The line of a tag that never ends; `nil` if all end.
  private(set) var openTag: Int?

  init(_ template: String) {
    var rest = Substring(template)
    var line = 1
    while let character = rest.first {
      if rest.hasPrefix("{{") {
        let isTriple = rest.hasPrefix("{{{")
        let body = rest.dropFirst(isTriple ? 3 : 2)
        guard let end = body.firstRange(of: isTriple ? "}}}" : "}}"), !body[..<end.lowerBound].contains("{{") else {
          openTag = line
          return
        }
        tags.append(Self.tag(body[..<end.lowerBound], line, place.here))
        line += body[..<end.lowerBound].count { $0.isNewline }
        rest = body[end.upperBound...]
      } else {
        place.advance(character, line: line)
        if character.isNewline { line += 1 }
        rest.removeFirst()
      }
    }
  }

  private static func tag(_ body: Substring, _ line: Int, _ place: MarkupPlace.Kind) -> TemplateTag {
    let kind: TemplateTag.Kind
    switch body.first {
    case "#": kind = .section
    case "^": kind = .inverted
    case "/": kind = .end
    case "!": kind = .comment
    case ">", "=", "%", "<", "$": kind = .unsupported
    default: kind = .value
    }
    let name = body.drop { "#^/!&>=%<$".contains($0) || $0.isWhitespace }
    return TemplateTag(
      kind: kind, name: String(name.prefix { !$0.isWhitespace }), line: line, place: place)
  }
}
