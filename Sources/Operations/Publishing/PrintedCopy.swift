import FoundationEssentials
import ProgrammeModel
import Register
import Rendering

/// A report as it was printed: one that was published, or a file that somebody has.
struct PrintedCopy: Sendable {
  /// What it says.
  let report: PrintedReport
  /// The publication that it is; `nil` for a file that was never published.
  let publication: PublishReport.Publication?
  /// What it is called after "in": `den publicerade rapporten 2014T2:1`.
  let name: Phrase
}

extension PublishReport {
  /// The report that somebody names.
  ///
  /// - Parameter text: a period (its publication in force), a period and a number (`2014T2:1`), or an XML file.
  /// - Throws: ``OperationError`` where there is no such publication, or the file is no report of this register.
  func copy(named text: String) throws(OperationError) -> PrintedCopy {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let period = parts.first, ReportPeriod(period) != nil, parts.count <= 2 else { return try copy(file: text) }
    let all = try publications(of: period)
    let wanted = parts.count == 2 ? all.first { String($0.number) == parts[1] } : all.last
    guard let wanted, let copy = try copy(of: wanted) else {
      let known = all.map { "\($0.period):\($0.number)" }.joined(separator: ", ")
      throw OperationError(
        Phrase(
          sv: "Det finns ingen publicering \(text). "
            + (known.isEmpty
              ? "Ingen är gjord för perioden; tertial publish \(period) gör en." : "Det finns \(known)."),
          en: "There is no publication \(text). "
            + (known.isEmpty
              ? "None was made for the period; tertial publish \(period) makes one." : "There are \(known).")))
    }
    return copy
  }

  /// The publication in force of a period, as known at a registration, or now; `nil` if there is none.
  ///
  /// - Throws: ``OperationError`` where the register cannot be read, or the bytes kept are no report any longer.
  func copyInForce(
    of period: ReportPeriod?, knownAt registration: RegistrationNumber? = nil
  ) throws(OperationError) -> PrintedCopy? {
    guard let period, let last = try publications(of: period.description, knownAt: registration).last else {
      return nil
    }
    return try copy(of: last)
  }

  /// A publication as it was printed; `nil` if it has no XML form.
  ///
  /// - Throws: ``OperationError`` where the bytes kept are no report any longer.
  private func copy(of publication: Publication) throws(OperationError) -> PrintedCopy? {
    guard let printed = try printed(publication) else { return nil }
    let id = "\(publication.period):\(publication.number)"
    return PrintedCopy(
      report: printed, publication: publication,
      name: Phrase(sv: "den publicerade rapporten \(id)", en: "the published report \(id)"))
  }

  private func copy(file path: String) throws(OperationError) -> PrintedCopy {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OperationError(
        Phrase(
          sv: "\(path) är varken en rapportperiod, en publicering (2014T2:1) eller en fil som kan läsas.",
          en: "\(path) is neither a report period, a publication (2014T2:1) nor a file that can be read."),
        isUsage: true)
    }
    let printed = try PrintedReport(kept: Array(data), as: path)
    let entry = try onRegister { () throws(RegisterError) in try register.registration(printed.registration) }
    guard entry?.hash == printed.registerHash else {
      throw OperationError(
        Phrase(
          sv: "\(path) visar registrering \(printed.registration.rawValue) i en kedja som inte är detta registers.",
          en: "\(path) shows registration \(printed.registration.rawValue) of a chain that is not this register's."))
    }
    let hash = Self.hash(Array(data))
    return PrintedCopy(
      report: printed, publication: try publications().last { $0.hashes.values.contains(hash) },
      name: Phrase(sv: "rapporten \(path)", en: "the report \(path)"))
  }
}
