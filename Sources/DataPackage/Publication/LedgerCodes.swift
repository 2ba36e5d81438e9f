import ProgrammeModel

/// Which projects a ledger's code may stand for, by the table of codes and by the projects' own codes.
///
/// A code that means one project in one ledger and another in the next stands for both: an extract names no ledger.
struct LedgerCodes {
  private var whole: [String: [ProjectCode]] = [:]
  private var beginnings: [ProjectCode] = []
  /// Projects by their own code, or by their id where they have none.
  private var own: [String: Set<String>] = [:]
  /// What has been worked out of the codes in use, both ways.
  private var projectsByCode: [String: Set<String>] = [:]
  private var codesByProject: [String: Set<String>] = [:]

  /// No codes.
  init() {}

  /// The codes of tables, and what those that end with `*` stand for among the codes in use.
  init(table: some Sequence<StoredRecord>, projects: some Sequence<StoredRecord>, inUse: Set<String>) {
    for row in table.compactMap(ProjectCodeTable.row) {
      if row.code.hasSuffix("*") { beginnings.append(row) } else { whole[row.code, default: []].append(row) }
    }
    for project in projects {
      let code = project.fields[ProjectTable.ledgerCode.name]?.value ?? ""
      own[code.isEmpty ? project.key.text : code, default: []].insert(project.key.text)
    }
    for code in inUse.union(whole.keys).union(own.keys) {
      let found = self.projects(of: code)
      projectsByCode[code] = found
      for project in found { codesByProject[project, default: []].insert(code) }
    }
  }

  /// The projects that a code may stand for, whether or not anything is booked on it.
  func projects(of code: String) -> Set<String> {
    if let known = projectsByCode[code] { return known }
    var found = own[code] ?? []
    let rows = (whole[code] ?? []) + beginnings.filter { code.hasPrefix($0.code.dropLast()) }
    let mapping = LedgerMapping(codes: rows)
    for scope in Set(rows.map { [$0.ledger?.rawValue ?? "", $0.administration ?? ""] }) {
      if case .project(let project) = mapping.meaning(ofCode: code, administration: scope[1], in: scope[0]) {
        found.insert(project.rawValue)
      }
    }
    return found
  }

  /// The codes that may stand for a project.
  func codes(of project: String) -> Set<String> { codesByProject[project] ?? [] }
}

extension PartialSnapshot {
  /// The codes of ledgers as they were stated.
  var ledgerCodes: LedgerCodes {
    var inUse: Set<String> = []
    for (table, name) in [
      (LedgerEntryTable.table, LedgerEntryTable.code.name), (BookingTable.table, BookingTable.code.name),
    ] {
      guard let index = table.keys.firstIndex(where: { $0.name == name }) else { continue }
      for line in statedSeries[table.name] ?? [] where line.key.dimensions.parts.indices.contains(index) {
        inUse.insert(line.key.dimensions.parts[index])
      }
    }
    return LedgerCodes(
      table: (stated[ProjectCodeTable.table.name] ?? [:]).values,
      projects: (stated[ProjectTable.table.name] ?? [:]).values, inUse: inUse)
  }
}
