import FoundationEssentials
import ProgrammeModel
import Register
import Rendering

extension CompareReports {
  /// A published report as one side of a comparison.
  ///
  /// - Parameter text: a period (the publication in force), a period and a number (`2014T2:1`), or an XML file.
  /// - Throws: ``OperationError`` where there is no such publication, or the file is no report of this register.
  public func side(published text: String) throws(OperationError) -> Side {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let name = parts.first, ReportPeriod(name) != nil, parts.count <= 2 else { return try side(file: text) }
    let publishing = PublishReport(workspace)
    let all = try publishing.publications(of: name)
    let wanted = parts.count == 2 ? all.first { String($0.number) == parts[1] } : all.last
    guard let wanted, let printed = try publishing.printed(wanted) else {
      let known = all.map { "\($0.period):\($0.number)" }.joined(separator: ", ")
      throw OperationError(
        Phrase(
          sv: "Det finns ingen publicering \(text). "
            + (known.isEmpty
              ? "Ingen är gjord för perioden; tertial publish \(name) gör en." : "Det finns \(known)."),
          en: "There is no publication \(text). "
            + (known.isEmpty
              ? "None was made for the period; tertial publish \(name) makes one." : "There are \(known).")))
    }
    return Side(printed: printed)
  }

  private func side(file path: String) throws(OperationError) -> Side {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OperationError(
        Phrase(
          sv: "\(path) är varken en rapportperiod, en publicering (2014T2:1) eller en fil som kan läsas.",
          en: "\(path) is neither a report period, a publication (2014T2:1) nor a file that can be read."),
        isUsage: true)
    }
    let printed = try PrintedReport(kept: Array(data), as: path)
    let entry = try onRegister { () throws(RegisterError) in
      try workspace.register.registration(printed.registration)
    }
    guard entry?.hash == printed.registerHash else {
      throw OperationError(
        Phrase(
          sv: "\(path) visar registrering \(printed.registration.rawValue) i en kedja som inte är detta registers.",
          en: "\(path) shows registration \(printed.registration.rawValue) of a chain that is not this register's."))
    }
    return Side(printed: printed)
  }
}
