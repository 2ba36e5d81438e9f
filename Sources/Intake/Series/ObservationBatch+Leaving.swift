import ProgrammeModel

extension ObservationBatch {
  /// The batch without some rows of files and some single values; series and notes that nothing uses are gone.
  func leaving(out refused: Set<RowMark>, and dropped: Set<Int>) -> ObservationBatch {
    var isUsed = [Bool](repeating: false, count: series.count)
    for row in rows { isUsed[Int(row.series)] = true }
    if refused.isEmpty, dropped.isEmpty, isUsed.allSatisfy({ $0 }) { return self }
    var batch = ObservationBatch()
    var numbers = [Int32](repeating: -1, count: series.count)
    for (index, row) in rows.enumerated() where !dropped.contains(index) && !refused.contains(RowMark(row)) {
      var row = row
      let old = Int(row.series)
      if numbers[old] < 0 { numbers[old] = batch.number(of: series[old]) }
      row.series = numbers[old]
      row.note = batch.number(ofNote: notes[Int(row.note)])
      batch.rows.append(row)
    }
    return batch
  }
}
