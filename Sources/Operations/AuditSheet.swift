import FoundationEssentials
public import ProgrammeModel
import Register

/// A sample as a CSV file to be filled in, and the errors that the filled-in file shows.
public enum AuditSheet {
  /// What the auditor's results say of the whole population.
  public struct Projection: Sendable {
    /// How many items were examined.
    public let examined: Int
    /// How many items have no result yet.
    public let missing: Int
    /// How many differ from the register.
    public let differing: Int
    /// The errors found: register - audited; positive where the register has too much.
    public let found: Money
    /// The errors projected onto the population; `nil` while results are missing.
    public let projected: Money?
  }

  private static let heads = [
    "nr", "uppgift", "period", "belopp", "fil", "rad", "sha256", "registrering", "granskat_belopp", "anmärkning",
  ]

  /// The sheet: semicolons, decimal comma, UTF-8 with a mark so that spreadsheets read it right.
  public static func csv(_ drawn: AuditSample.Drawn) -> String {
    let rows = drawn.items.enumerated().map { index, item in
      [
        String(index + 1), item.what, item.period, text(item.amount), item.origin?.source?.file.name ?? "",
        item.origin?.source == nil ? "" : String(item.origin?.row ?? 0), item.origin?.source?.file.sha256 ?? "",
        item.origin.map { String($0.registration.number.rawValue) } ?? "", "", "",
      ]
    }
    return "\u{FEFF}" + ([heads] + rows).map { $0.map(quoted).joined(separator: ";") + "\r\n" }.joined()
  }

  /// Reads a filled-in sheet and projects its errors.
  ///
  /// By krona: an item smaller than the interval stands for it, and its error in proportion; a larger one for itself.
  /// At random: the mean error times the number of amounts.
  /// - Parameters:
  ///   - path: the file.
  ///   - drawn: the same sample drawn again.
  /// - Throws: ``OperationError`` where the file cannot be read, is not of this sample, or holds something that is no
  ///   amount.
  public static func projection(from path: String, of drawn: AuditSample.Drawn) throws(OperationError) -> Projection {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OperationError(
        Phrase(sv: "\(path) finns inte eller kan inte läsas.", en: "\(path) is not there or cannot be read."),
        isUsage: true)
    }
    let rows = parsed(String(decoding: data, as: UTF8.self)).filter { $0 != [""] }
    guard rows.first == heads, rows.count == drawn.items.count + 1 else { throw notThisSample(path) }
    var (examined, differing, found, projected) = (0, 0, Money.zero, 0.0)
    for (row, item) in zip(rows.dropFirst(), drawn.items) {
      guard row.count == heads.count, row[1] == item.what, row[2] == item.period, row[3] == text(item.amount) else {
        throw notThisSample(path)
      }
      let written = row[8].filter { !$0.isWhitespace }
      guard !written.isEmpty else { continue }
      guard let number = FixedDecimal(text: String(written.map { $0 == "," ? "." : $0 })), number.scale <= 2 else {
        throw OperationError(
          Phrase(
            sv: "\(path), nr \(row[0]): \"\(row[8])\" är inget belopp i kronor med högst två decimaler.",
            en: "\(path), no \(row[0]): \"\(row[8])\" is no amount in kronor with at most two decimals."))
      }
      let audited = Money(ore: number.digits * (number.scale == 2 ? 1 : number.scale == 1 ? 10 : 100))
      let error = item.amount - audited
      (examined, differing, found) = (examined + 1, differing + (error == .zero ? 0 : 1), found + error)
      if let interval = drawn.interval, item.amount < interval {
        projected += error.kronor / item.amount.kronor * interval.kronor
      } else {
        projected += error.kronor
      }
    }
    if drawn.interval == nil, examined > 0 { projected *= Double(drawn.populationCount) / Double(examined) }
    let isWhole = examined == drawn.items.count
    return Projection(
      examined: examined, missing: drawn.items.count - examined, differing: differing, found: found,
      projected: isWhole ? Money(rounding: projected) : nil)
  }

  private static func notThisSample(_ path: String) -> OperationError {
    OperationError(
      Phrase(
        sv: "\(path) är inte detta stickprov. Ange samma slag, metod, storlek, frö, period och --as-of som när det "
          + "drogs, och ändra bara kolumnerna granskat_belopp och anmärkning.",
        en: "\(path) is not this sample. State the same kind, method, size, seed, period and --as-of as when it was "
          + "drawn, and change only the columns granskat_belopp and anmärkning."))
  }

  private static func text(_ amount: Money) -> String {
    String(FixedDecimal(digits: amount.ore, scale: 2).text.map { $0 == "." ? "," : $0 })
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// The rows of a CSV text with semicolons.
  private static func parsed(_ text: String) -> [[String]] {
    var (rows, row, cell, isQuoted) = ([[String]](), [String](), "", false)
    for character in text where character != "\u{FEFF}" {
      if character == "\"" {
        // A doubled quote closes and opens again; the quote itself is put back then.
        if !isQuoted, !cell.isEmpty { cell.append(character) }
        isQuoted.toggle()
      } else if isQuoted {
        cell.append(character)
      } else if character == ";" {
        row.append(cell)
        cell = ""
      } else if character.isNewline {
        rows.append(row + [cell])
        (row, cell) = ([], "")
      } else {
        cell.append(character)
      }
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}

extension AuditSample.Item {
  /// What the amount is of: the series' dimensions.
  var what: String {
    guard case .observation(let series, _) = reference else { return "" }
    return series.dimensions.parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The period the amount is for.
  var period: String {
    guard case .observation(_, let period) = reference else { return "" }
    return period.description
  }
}
