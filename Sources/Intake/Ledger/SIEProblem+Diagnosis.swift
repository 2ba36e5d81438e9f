import ProgrammeModel
import SheetReaders

extension SIEProblem {
  /// Whether nothing of the file can be used; else a voucher is left out.
  var concernsWholeFile: Bool {
    switch kind {
    case .unbalanced, .fieldMissing, .fieldWrong, .objectsUnpaired, .sumDiffers, .outsideYear: false
    case .quoteOpen, .braceOpen, .lineTooLong, .transactionOutside, .voucherNotClosed, .tooLarge, .cutOff, .checksum,
      .balancesAmbiguous, .currency, .nothingByProject, .noProjectDimension:
      true
    }
  }

  /// Whether it is about the file as a whole, and about no line of it.
  var isOfNoLine: Bool {
    switch kind {
    case .balancesAmbiguous, .sumDiffers, .nothingByProject, .noProjectDimension: true
    default: false
    }
  }

  /// The code of the problem and what its sentences need.
  var diagnosis: (code: IntakeCode, details: ProblemDetails) {
    func line(_ swedish: String, _ english: String, found: String = "") -> (IntakeCode, ProblemDetails) {
      (.ledgerLineNotRead, ProblemDetails(found: found, expected: Phrase(sv: swedish, en: english)))
    }
    switch kind {
    case .quoteOpen:
      return line("Citattecknet avslutas inte på raden.", "The quotation mark is not closed on the line.")
    case .braceOpen: return line("En klammer är inte i par.", "A brace has no partner.")
    case .lineTooLong: return line("Raden är längre än någon post.", "The line is longer than any record.")
    case .fieldMissing(let field): return line("Fältet \(field) saknas.", "The field \(field) is missing.")
    case .fieldWrong(let field, let found):
      return line("Fältet \(field) kan inte läsas.", "The field \(field) cannot be read.", found: found)
    case .objectsUnpaired:
      return line("Objektlistan är inte par av dimension och objekt.", "The object list is no pairs.")
    case .transactionOutside: return line("Transaktionen hör inte till någon verifikation.", "It is in no voucher.")
    case .voucherNotClosed: return line("Verifikationen avslutas inte.", "The voucher is not closed.")
    case .tooLarge: return line("Beloppen är för stora.", "The amounts are too large.")
    case .unbalanced(let voucher, let ore):
      let sum = Self.kronor(ore)
      return (
        .voucherUnbalanced,
        ProblemDetails(
          found: voucher, expected: Phrase(sv: "Summan är \(sum.swedish) kr.", en: "The sum is SEK \(sum.english)."))
      )
    case .cutOff: return (.ledgerCutOff, ProblemDetails())
    case .checksum(let stated, let computed):
      return (
        .ledgerChecksum,
        ProblemDetails(
          expected: Phrase(
            sv: "Filen anger \(stated), innehållet ger \(computed).",
            en: "The file states \(stated), its content gives \(computed)."))
      )
    case .sumDiffers(let account, let booked, let stated):
      let (found, wanted) = (Self.kronor(booked), Self.kronor(stated))
      return (
        .ledgerSumDiffers,
        ProblemDetails(
          found: account,
          expected: Phrase(
            sv: "Posterna ger \(found.swedish) kr, filen anger \(wanted.swedish) kr.",
            en: "The records give SEK \(found.english), the file states SEK \(wanted.english)."))
      )
    case .balancesAmbiguous(let account): return (.ledgerBalancesAmbiguous, ProblemDetails(found: account))
    case .currency(let code): return (.ledgerCurrency, ProblemDetails(found: code))
    case .outsideYear(let count): return (.bookedOutsideYear, ProblemDetails(count: count))
    case .nothingByProject(let type):
      return (
        .ledgerWithoutProjects,
        ProblemDetails(
          expected: Phrase(
            sv: "Den är av typ \(type) och har inga belopp per projekt.",
            en: "It is of type \(type) and has no amounts by project."))
      )
    case .noProjectDimension(let dimension, let found):
      let sv = found.isEmpty ? "filen har inga objekt." : "filens objekt är i dimension \(found)."
      let en = found.isEmpty ? "the file has no objects." : "the file's objects are in dimension \(found)."
      return (
        .ledgerWithoutProjects,
        ProblemDetails(
          expected: Phrase(
            sv: "Projekten väntas i dimension \(dimension); " + sv,
            en: "Projects are expected in dimension \(dimension); " + en))
      )
    }
  }

  private static func kronor(_ ore: Int64) -> Phrase {
    let text = FixedDecimal(digits: ore, scale: 2).text
    return Phrase(sv: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }
}
