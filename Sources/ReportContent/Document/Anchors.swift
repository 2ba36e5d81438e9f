package import ProgrammeModel

extension Identifier {
  /// The id as part of the id of a section, table or picture; no two ids have the same.
  ///
  /// Large letters, digits and hyphens, which most ids are made of, become `pf1` of `PF1`. A small letter has a low line
  /// before it, and any other character is written as its code between full stops.
  package var anchor: String {
    rawValue.unicodeScalars.reduce(into: "") { anchor, scalar in
      switch scalar {
      case "A"..."Z": anchor += String(scalar).lowercased()
      case "0"..."9", "-": anchor.unicodeScalars.append(scalar)
      case "a"..."z": anchor += "_" + String(scalar)
      default: anchor += "." + String(scalar.value, radix: 16) + "."
      }
    }
  }
}

extension String {
  /// A word, such as the level of a goal, as part of a section's id: lower-case ASCII letters, digits and hyphens.
  var anchor: String {
    String(
      lowercased().map { character in
        switch character {
        case "å", "ä": "a"
        case "ö": "o"
        case let ascii where ascii.isASCII && (ascii.isLetter || ascii.isNumber): ascii
        default: "-"
        }
      })
  }
}
