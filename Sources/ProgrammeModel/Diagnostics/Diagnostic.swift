/// How serious a diagnostic or a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case notice = "upplysning"
  case warning = "varning"
  case error = "fel"

  /// Whether the left comes before the right.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .notice: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// The word that a reader sees.
  public var phrase: Phrase {
    switch self {
    case .notice: Phrase(sv: "upplysning", en: "notice")
    case .warning: Phrase(sv: "varning", en: "warning")
    case .error: Phrase(sv: "fel", en: "error")
    }
  }
}

/// A place in a file from outside, as its reader would point at it.
public struct Place: Hashable, Sendable {
  /// The file, as given.
  public let file: String
  /// The sheet of a workbook; `nil` for a text file.
  public let sheet: String?
  /// Line or sheet row, from 1; `nil` if the whole file is meant.
  public let row: Int?
  /// Column, from 1, counted in fields; `nil` if the whole row is meant.
  public let column: Int?

  /// A place in a file.
  public init(file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// `projekt.csv:7:4` or `kostnader.xlsx: Kostnader!D14`.
  public var text: String {
    if let sheet {
      guard let row else { return "\(file): \(sheet)" }
      return "\(file): \(sheet)!\(column.map(Self.letters) ?? "")\(row)"
    }
    guard let row else { return file }
    guard let column else { return "\(file):\(row)" }
    return "\(file):\(row):\(column)"
  }

  /// The letters a spreadsheet gives a column: 1 is A, 27 is AA.
  public static func letters(_ column: Int) -> String {
    var number = column
    var letters: [UInt8] = []
    while number > 0 {
      letters.append(UInt8(65 + (number - 1) % 26))
      number = (number - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// Something wrong or assumed in what a user gave: collected, never thrown.
public struct Diagnostic: Hashable, Sendable {
  /// The stable code, such as `amount-not-a-number`.
  public let code: String
  /// How serious it is; an error keeps the row out.
  public let severity: Severity
  /// What was found and what was expected.
  public let message: Phrase
  /// Where.
  public let place: Place
  /// What to do about it.
  public let remedy: Phrase

  /// A diagnostic.
  public init(code: String, severity: Severity, message: Phrase, place: Place, remedy: Phrase) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.remedy = remedy
  }

  /// One line for a terminal or a log: `projekt.csv:7:4: error: [amount-not-a-number] message`.
  public func line(_ language: Language) -> String {
    "\(place.text): \(severity.phrase(language)): [\(code)] \(message(language))"
  }
}
