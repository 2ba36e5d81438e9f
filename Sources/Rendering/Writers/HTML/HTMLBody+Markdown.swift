import ProgrammeModel

extension HTMLBody {
  /// Text that officials wrote; its headings go below the section's and never skip a level.
  mutating func write(_ blocks: [MarkdownBlock], below section: Int) {
    out.raw("<div class=\"written\"")
    if let writtenIn { out.attribute("lang", writtenIn.rawValue) }
    out.raw(">\n")
    var previous = section
    for block in blocks {
      switch block {
      case .heading(let level, let inlines):
        previous = min(section + level, previous + 1)
        heading(previous) { Self.write(inlines, &$0) }
      case .paragraph(let inlines):
        out.raw("<p>")
        Self.write(inlines, &out)
        out.raw("</p>\n")
      case .list(let items, let start):
        if let start {
          out.raw("<ol start=\"")
          out.number(start)
          out.raw("\">\n")
        } else {
          out.raw("<ul>\n")
        }
        for item in items {
          out.raw("<li>")
          Self.write(item, &out)
          out.raw("</li>\n")
        }
        out.raw(start == nil ? "</ul>\n" : "</ol>\n")
      }
    }
    out.raw("</div>\n")
  }

  private static func write(_ inlines: [MarkdownInline], _ out: inout ByteBuffer) {
    for inline in inlines {
      switch inline {
      case .text(let text): out.text(text)
      case .strong(let inner):
        out.raw("<strong>")
        write(inner, &out)
        out.raw("</strong>")
      case .emphasis(let inner):
        out.raw("<em>")
        write(inner, &out)
        out.raw("</em>")
      case .link(let text, let address):
        out.raw("<a")
        out.attribute("href", address.text)
        out.raw(" rel=\"noreferrer\">")
        out.text(text)
        out.raw("</a> <span class=\"address\">(")
        out.text(address.text)
        out.raw(")</span>")
      case .lineBreak: out.raw("<br>\n")
      }
    }
  }
}
