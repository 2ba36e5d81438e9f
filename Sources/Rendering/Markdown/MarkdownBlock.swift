/// A block of the small part of Markdown that officials need; everything else is text.
///
/// The parts: paragraphs, headings (`#`), lists (`-`, `*`, `+`, `1.`), bold, italic, line breaks and links.
/// There is no raw HTML, no picture and no reference: such markup is printed as the characters it is made of.
enum MarkdownBlock: Hashable, Sendable {
  case heading(level: Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case list([[MarkdownInline]], start: Int?)
}

/// A piece of running text in Markdown.
indirect enum MarkdownInline: Hashable, Sendable {
  case text(String)
  case strong([MarkdownInline])
  case emphasis([MarkdownInline])
  case link(String, SafeAddress)
  case lineBreak
}
