import SheetReaders
import Yams

/// A value of a mapping file with its place, whatever the YAML library calls it.
struct MappingNode {
  enum Content {
    case text(String)
    case list([MappingNode])
    case table([(key: MappingNode, value: MappingNode)])
  }

  let content: Content
  /// Line and column in the file, from 1.
  let line: Int
  let column: Int

  /// The text of a value that is neither list nor table.
  var text: String? {
    if case .text(let text) = content { return text }
    return nil
  }

  /// The values of a list; a value alone is a list of one.
  var items: [MappingNode] {
    if case .list(let items) = content { return items }
    return [self]
  }

  /// The texts of a list of texts, or of a text alone; `nil` if something else is among them.
  var texts: [String]? {
    let texts = items.compactMap(\.text)
    return texts.count == items.count ? texts : nil
  }

  /// The pairs of a table.
  var pairs: [(key: MappingNode, value: MappingNode)]? {
    if case .table(let pairs) = content { return pairs }
    return nil
  }
}

/// What makes a mapping file no YAML that is read here.
enum YAMLFault: Error, Equatable {
  case tooLarge(limit: Int)
  case notUTF8
  case empty
  /// An anchor or an alias, which could make a small file enormous.
  case alias(line: Int, column: Int)
  case tooDeep(line: Int, column: Int)
  case twice(key: String, line: Int, column: Int)
  /// What the YAML library found.
  case syntax(problem: String, line: Int, column: Int)
}

extension MappingNode {
  /// The most bytes of a mapping file.
  static let mostBytes = 256 << 10
  private static let deepest = 12

  /// Reads a whole file.
  static func read(_ bytes: [UInt8]) throws(YAMLFault) -> MappingNode {
    guard bytes.count <= mostBytes else { throw .tooLarge(limit: mostBytes) }
    guard var text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    if text.first == "\u{FEFF}" { text.removeFirst() }
    try YAMLSafety.check(text, deepest: deepest)
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw fault(error)
    } catch {
      throw .syntax(problem: "", line: 1, column: 1)
    }
    guard let root else { throw .empty }
    return try MappingNode(root, depth: 0)
  }

  private init(_ node: Node, depth: Int) throws(YAMLFault) {
    line = node.mark?.line ?? 1
    column = node.mark?.column ?? 1
    if depth > Self.deepest { throw .tooDeep(line: line, column: column) }
    switch node {
    case .scalar(let scalar): content = .text(scalar.string)
    case .sequence(let nodes):
      var items: [MappingNode] = []
      for node in nodes { items.append(try MappingNode(node, depth: depth + 1)) }
      content = .list(items)
    case .mapping(let mapping):
      var pairs: [(key: MappingNode, value: MappingNode)] = []
      var seen: Set<String> = []
      for (key, value) in mapping {
        let key = try MappingNode(key, depth: depth + 1)
        if let text = key.text, !seen.insert(text).inserted {
          throw .twice(key: text, line: key.line, column: key.column)
        }
        pairs.append((key, try MappingNode(value, depth: depth + 1)))
      }
      content = .table(pairs)
    case .alias: throw .alias(line: line, column: column)
    }
  }

  private static func fault(_ error: YamlError) -> YAMLFault {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      .syntax(problem: problem, line: max(1, mark.line), column: max(1, mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      .twice(key: keys.first ?? "", line: context.mark.line, column: context.mark.column)
    case .reader(let problem, _, _, _): .syntax(problem: problem, line: 1, column: 1)
    default: .syntax(problem: "", line: 1, column: 1)
    }
  }
}
