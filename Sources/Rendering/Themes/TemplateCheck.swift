import Mustache

/// What keeps a page template from being used: it must show the content, run nothing, and put values only where an
/// escaped text stays a text.
struct TemplateCheck {
  static let file = "page.mustache"
  /// The values that are texts.
  static let texts: Set<String> = [
    "language", "kind", "pageTitle", "skip", "title", "subtitle", "label", "value", "contents", "registerState",
  ]
  /// The values that are markup or style of ours.
  private static let markup: Set<String> = ["contentsList", "content"]
  private static let styles: Set<String> = ["style", "runningTitle"]
  private static let sections: Set<String> = ["hasHead", "head", "subtitle"]
  /// The attributes that take a text without doing anything.
  private static let attributes: Set<String> = [
    "lang", "class", "id", "title", "alt", "aria-label", "data-kind",
  ]

  private(set) var problems: [ThemeProblem] = []

  init(_ template: String) {
    let scan = TemplateScan(template)
    if let line = scan.openTag {
      problems.append(
        ThemeProblem(Self.file, line, "en tagg saknar sitt slut, }}.", "a tag lacks its end, }}."))
    }
    for tag in scan.tags { check(tag) }
    check(scan.place)
    for name in ["language", "pageTitle", "content"] where !scan.tags.contains(where: { $0.name == name }) {
      problems.append(
        ThemeProblem(
          Self.file, nil, "{{{\(name)}}} saknas och måste finnas.", "{{{\(name)}}} is missing and must be there."))
    }
    if !template.contains("Content-Security-Policy") {
      problems.append(
        ThemeProblem(
          Self.file, nil, "sidan måste ha den Content-Security-Policy som programmets egen sida har.",
          "the page must have the Content-Security-Policy that the program's own page has."))
    }
    if problems.isEmpty { parse(template) }
    problems.sort { ($0.line ?? .max) < ($1.line ?? .max) }
  }

  /// What Mustache itself says.
  private mutating func parse(_ template: String) {
    do {
      _ = try MustacheTemplate(string: template)
    } catch let error as MustacheTemplate.ParserError {
      problems.append(
        ThemeProblem(
          Self.file, error.context.lineNumber, "ingen giltig Mustache-mall: \(error.error)",
          "no valid Mustache template: \(error.error)"))
    } catch {
      problems.append(
        ThemeProblem(
          Self.file, nil, "ingen giltig Mustache-mall: \(error)", "no valid Mustache template: \(error)"))
    }
  }

  private mutating func check(_ tag: TemplateTag) {
    func problem(_ swedish: String, _ english: String) {
      problems.append(ThemeProblem(Self.file, tag.line, swedish, english))
    }
    switch tag.kind {
    case .comment, .end: return
    case .unsupported:
      problem(
        "bara värden, avsnitt och kommentarer kan användas ({{{namn}}}, {{#namn}}, {{^namn}}, {{!text}}).",
        "only values, sections and comments can be used ({{{name}}}, {{#name}}, {{^name}}, {{!text}}).")
    case .section, .inverted:
      if !Self.sections.contains(tag.name) {
        let known = Self.sections.sorted().joined(separator: ", ")
        problem(
          "det finns inget avsnitt \"\(tag.name)\"; avsnitten är \(known).",
          "there is no section \"\(tag.name)\"; the sections are \(known).")
      }
    case .value:
      let all = Self.texts.union(Self.markup).union(Self.styles)
      if !all.contains(tag.name) {
        let known = all.sorted().joined(separator: ", ")
        problem(
          "det finns inget värde \"\(tag.name)\"; värdena är \(known).",
          "there is no value \"\(tag.name)\"; the values are \(known).")
      } else if !Self.allows(tag) {
        problem(
          "{{{\(tag.name)}}} får inte stå här: texter hör hemma i löptext eller i ett attribut inom citattecken "
            + "(\(Self.attributes.sorted().joined(separator: ", "))), style och runningTitle i <style>.",
          "{{{\(tag.name)}}} must not stand here: texts belong in running text or in a quoted attribute "
            + "(\(Self.attributes.sorted().joined(separator: ", "))), style and runningTitle in <style>.")
      }
    }
  }

  private static func allows(_ tag: TemplateTag) -> Bool {
    switch tag.place {
    case .text: !styles.contains(tag.name)
    case .attribute(let name): texts.contains(tag.name) && attributes.contains(name)
    case .style: styles.contains(tag.name)
    case .comment, .tag, .script, .bareAttribute: false
    }
  }

  private mutating func check(_ place: MarkupPlace) {
    for element in place.elements where ["script", "iframe", "object", "embed", "base", "form"].contains(element.name) {
      problems.append(
        ThemeProblem(
          Self.file, element.line, "<\(element.name)> får inte användas: sidan ska inte köra eller hämta något.",
          "<\(element.name)> must not be used: the page runs and fetches nothing."))
    }
    for attribute in place.attributes where attribute.name.hasPrefix("on") {
      problems.append(
        ThemeProblem(
          Self.file, attribute.line, "attributet \(attribute.name) får inte användas: sidan ska inte köra något.",
          "the attribute \(attribute.name) must not be used: the page runs nothing."))
    }
  }
}
