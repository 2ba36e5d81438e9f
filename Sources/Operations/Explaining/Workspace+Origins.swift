import DataPackage
import ProgrammeModel
import Register

extension Workspace {
  /// Where facts come from, for a reader: a column that a record never stated leads to the row that states the record.
  ///
  /// What was stated and is no longer, and a record that does not stand, have no origin.
  /// - Throws: ``OperationError`` where the register cannot be read, or only what may be made public is: the rows behind
  ///   figures are not public, and hold what is secret.
  func origins(of facts: Set<FactReference>, asOf: AsOf) throws(OperationError) -> [FactReference: FactOrigin] {
    guard !isPublic else {
      throw OperationError(
        Phrase(
          sv: "Raderna bakom talen är inte offentliga: de kan röra det som omfattas av sekretess. Den offentliga "
            + "versionen skrivs utan härledningar.",
          en: "The rows behind the figures are not public: they may concern what is secret. The public version is "
            + "written without derivations."), isUsage: true)
    }
    var origins = try read(facts, asOf)
    var columns: [FactReference: [FactReference]] = [:]
    for fact in facts where origins[fact] == nil {
      guard case .cell(let name, let key, let field) = fact, let table = DataPackage.table(name) else { continue }
      columns[fact] = table.columns.filter { !$0.isKey && $0.name != field }.map {
        .cell(table: name, key: key, field: $0.name)
      }
    }
    guard !columns.isEmpty else { return origins }
    let rows = try read(Set(columns.values.joined()), asOf)
    for (fact, others) in columns {
      // The first row that stated anything of the record is the one that lacks the column.
      let stated = others.compactMap { rows[$0] }
      if let first = stated.min(by: { $0.registration.number < $1.registration.number }) {
        origins[fact] = first.silent
      }
    }
    return origins
  }

  private func read(_ facts: Set<FactReference>, _ asOf: AsOf) throws(OperationError) -> [FactReference: FactOrigin] {
    try onRegister { () throws(RegisterError) in try register.origins(of: facts, asOf: asOf) }
  }
}
