import DataPackage
import ProgrammeModel
import Register

extension Workspace {
  /// Whether only what may be made public is read.
  public var isPublic: Bool { disclosure != nil }

  /// The same register with nothing in it but what may be made public.
  ///
  /// The marks of secrecy count by the latest knowledge, whatever day is asked for: what was open when an old report was
  /// made may be secret now. A mark holds to its last day, seen from the last registration.
  /// - Throws: ``OperationError`` where a mark names a table or column that does not exist, since it would protect
  ///   nothing.
  public func publicPart() throws(OperationError) -> Workspace {
    let disclosure = try disclosureInForce()
    if let mark = disclosure.unusable.first {
      let named = mark.column.isEmpty ? mark.table : "\(mark.table).\(mark.column)"
      throw OperationError(
        Phrase(
          sv: "Sekretessmarkeringen \(mark.id) gäller \(named), som inte finns som uppgift i datapaketet. Inget kan "
            + "göras offentligt förrän den är rättad: ange tabell och kolumn som i tertial schema --data-package.",
          en:
            "The mark of secrecy \(mark.id) is for \(named), which the data package does not have as a value. Nothing "
            + "can be made public before it is mended: give table and column as in tertial schema --data-package."))
    }
    guard disclosure.leavesOutRows else {
      return Workspace(register, showing: disclosure, telling: disclosure.marks, in: theme)
    }
    let records = try onRegister { () throws(RegisterError) in
      try register.snapshot(asOf: .latest, tables: SecretFacts.tablesOfRows)
    }
    return Workspace(register, showing: disclosure, telling: disclosure.tellable(of: records), in: theme)
  }

  func disclosureInForce() throws(OperationError) -> Disclosure {
    let snapshot = try onRegister { () throws(RegisterError) in
      try register.snapshot(asOf: .latest, tables: [SecrecyTable.table.name])
    }
    return Disclosure(Programme(snapshot).secrecyMarks, on: snapshot.statedAt.swedishDay)
  }

  /// The marks of secrecy that hold and may be told of: for what is public by the latest knowledge, else as it was
  /// known, all of them.
  func secrecyMarks(asOf: AsOf) throws(OperationError) -> [SecrecyMark] {
    if isPublic { return told }
    let snapshot = try onRegister { () throws(RegisterError) in
      try register.snapshot(asOf: asOf, tables: [SecrecyTable.table.name])
    }
    return Disclosure(Programme(snapshot).secrecyMarks, on: snapshot.statedAt.swedishDay).marks
  }
}
