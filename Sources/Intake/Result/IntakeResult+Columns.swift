import ProgrammeModel

extension IntakeResult {
  /// The heads of a file that none of the tables made of it has, told once for each file: with its first receipt.
  ///
  /// - Parameter index: the position of a receipt.
  public func columnsNotRead(at index: Int) -> [String] {
    guard receipts.indices.contains(index) else { return [] }
    let name = receipts[index].name
    let same = receipts.filter { $0.name == name && !$0.columns.isEmpty }
    guard receipts.firstIndex(where: { $0.name == name && !$0.columns.isEmpty }) == index else { return [] }
    return receipts[index].columns.enumerated().filter { position, column in
      !column.header.isEmpty
        && !same.contains { $0.columns.indices.contains(position) && $0.columns[position].field != nil }
    }.map(\.element.header)
  }
}
