/// Something wrong in a SIE file, with the line it is on.
public struct SIEProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A quotation mark is not closed on its line.
    case quoteOpen
    /// A brace is not closed on its line, or closes nothing.
    case braceOpen
    /// A line is longer than any record.
    case lineTooLong
    /// A record lacks a field that it must have; the field is named.
    case fieldMissing(String)
    /// A field that should be an amount, a day, a month or a number is none; the field is named.
    case fieldWrong(String, found: String)
    /// An object list does not hold pairs of dimension and object.
    case objectsUnpaired
    /// A transaction outside a voucher.
    case transactionOutside
    /// A voucher begins before the one before it has ended, or without its brace.
    case voucherNotClosed
    /// The transactions of a voucher do not add up to zero; the sum is in öre.
    case unbalanced(voucher: String, ore: Int64)
    /// Sums that do not fit in 64 bits of öre.
    case tooLarge
    /// The file ends within a voucher, a check sum or a line.
    case cutOff
    /// The check sum of the file is another than it states.
    case checksum(stated: String, computed: UInt32)
    /// The vouchers, or the balances by period, add up to another amount than the file states for an account.
    case sumDiffers(account: String, booked: Int64, stated: Int64)
    /// Balances by period that can be read in two ways, so that cost could be counted twice.
    case balancesAmbiguous(account: String)
    /// Amounts in another currency than kronor.
    case currency(String)
    /// Amounts dated outside the financial year of the file, how many.
    case outsideYear(count: Int)
    /// Neither vouchers nor balances by period with objects: nothing says what a project cost.
    case nothingByProject(type: String)
    /// There are objects, but none in the dimension of projects; those that there are are named.
    case noProjectDimension(dimension: Int, found: String)
  }

  /// What is wrong.
  public let kind: Kind
  /// The line, from 1.
  public let line: Int
  /// Whether a voucher or another record is left out for it, so that what is read need not add up to what the file states.
  var leavesRecordOut: Bool {
    switch kind {
    case .unbalanced, .fieldMissing, .fieldWrong, .objectsUnpaired: true
    default: false
    }
  }
}
