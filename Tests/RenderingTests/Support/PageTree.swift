import Foundation

/// What a reader of HTML makes of a page: its elements and attributes, as `xmllint --html --debug` lists them.
struct PageTree {
  private(set) var elements: Set<String> = []
  private(set) var attributes: [(name: String, value: String)] = []

  init(_ page: [UInt8]) throws {
    let listing = try XMLLint.run(["--html", "--debug", "--noent"], page).output
    var attribute: String?
    for line in listing.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard let kind = words.first else { continue }
      switch kind {
      case "ELEMENT":
        elements.insert(words.count > 1 ? words[1] : "")
        attribute = nil
      case "ATTRIBUTE":
        attribute = words.count > 1 ? words[1] : ""
        attributes.append((attribute ?? "", ""))
      case _ where kind.hasPrefix("content=") && attribute != nil:
        attributes[attributes.count - 1].value = String(line.drop { $0 == " " }.dropFirst("content=".count))
        attribute = nil
      default: break
      }
    }
  }
}
