import ProgrammeModel
import ReportContent

/// A stretch of a report's sections that is written apart from the others, so that all cores take part.
enum SectionPiece: Sendable {
  /// A section with everything in it.
  case whole(Section)
  /// The heading and the blocks of a section with very many parts.
  case opening(Section)
  /// Some of its parts.
  case parts(ArraySlice<Section>)
  /// Its end.
  case closing

  // A city's annex has a section for each of its services.
  private static let manyParts = 40
  private static let partsOfPiece = 20

  /// The sections of a report in pieces, in reading order.
  static func pieces(of sections: [Section]) -> [SectionPiece] {
    sections.flatMap { section -> [SectionPiece] in
      let parts = section.subsections
      guard parts.count >= manyParts else { return [.whole(section)] }
      let slices = stride(from: 0, to: parts.count, by: partsOfPiece).map {
        SectionPiece.parts(parts[$0..<min($0 + partsOfPiece, parts.count)])
      }
      return [.opening(section)] + slices + [.closing]
    }
  }

  /// How many sections begin in the piece, at all levels.
  var sectionCount: Int {
    switch self {
    case .whole(let section): section.count
    case .opening: 1
    case .parts(let parts): parts.reduce(0) { $0 + $1.count }
    case .closing: 0
    }
  }
}

extension Section {
  /// How many sections it is, with all those within it.
  var count: Int { subsections.reduce(1) { $0 + $1.count } }
}
