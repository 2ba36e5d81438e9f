import DataPackage
import ProgrammeModel
import SheetReaders

/// Adds the amounts of rows that are alike in everything else.
struct RowSums {
  /// The sum of several rows, placed at the first of them.
  struct Sum {
    let number: Int
    var cells: [RowBuffer.Cell]
    let columns: [Int?]
    var amounts: [FixedDecimal?]
  }

  /// The most sums kept.
  private let most: Int
  /// Positions of fields that are added.
  private let added: [Int]
  private let fields: [BoundMapping.Field]
  private var numbers: [[String]: Int] = [:]
  private var sums: [Sum] = []
  private var firstRows: Set<Int> = []
  private var rows: Set<Int> = []

  init(_ binding: BoundMapping, most: Int) {
    self.most = most
    fields = binding.fields
    added = binding.fields.indices.filter { binding.fields[$0].holdsNumbers && !binding.fields[$0].definition.isKey }
  }

  /// How many rows of the file count only with another row.
  var joinedRows: Int { rows.subtracting(firstRows).count }

  /// The sums with their amounts written out, in the order of their first rows.
  var all: [Sum] {
    sums.map { sum in
      var sum = sum
      for (index, position) in added.enumerated() {
        if let amount = sum.amounts[index] { sum.cells[position] = RowBuffer.Cell(amount.text, .number) }
      }
      return sum
    }
  }

  /// Adds a row; where there is no room for more sums that is a trouble, which keeps all of them out.
  ///
  /// Where one of the parts is missing, so is the sum: it would pass for the whole.
  mutating func add(
    _ number: Int, _ cells: [RowBuffer.Cell], _ columns: [Int?], _ reader: inout ForeignCells
  ) {
    var key = cells.map(\.text)
    for position in added { key[position] = "" }
    let place = numbers[key] ?? sums.count
    guard place < most else { return reader.noteTooMany(most, number) }
    var amounts: [FixedDecimal?] = []
    for position in added {
      let cell = cells[position]
      if cell.text.allSatisfy(\.isWhitespace) || MissingWords.read(cell.text) != nil {
        amounts.append(nil)
        continue
      }
      guard let amount = reader.addend(cell, fields[position], at: (columns[position] ?? 1) - 1, row: number) else {
        return
      }
      amounts.append(amount)
    }
    rows.insert(number)
    if place == sums.count {
      numbers[key] = place
      firstRows.insert(number)
      sums.append(Sum(number: number, cells: cells, columns: columns, amounts: amounts))
      return
    }
    for index in added.indices {
      guard let sum = sums[place].amounts[index] else { continue }
      guard let amount = amounts[index] else {
        sums[place].amounts[index] = nil
        sums[place].cells[added[index]] = cells[added[index]]
        continue
      }
      guard let total = sum.adding(amount) else {
        reader.note(.amountTooLarge, number, (columns[added[index]] ?? 1) - 1, amount.text, fields[added[index]])
        continue
      }
      sums[place].amounts[index] = total
    }
  }
}

extension FixedDecimal {
  /// The exact sum; `nil` if it has more digits than 64 bits hold.
  func adding(_ other: FixedDecimal) -> FixedDecimal? {
    let scale = max(self.scale, other.scale)
    guard let left = scaled(to: scale), let right = other.scaled(to: scale) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : FixedDecimal(digits: sum, scale: scale)
  }

  private func scaled(to wanted: UInt8) -> Int64? {
    var digits = digits
    for _ in scale..<wanted {
      let (next, overflow) = digits.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      digits = next
    }
    return digits
  }
}
