/// What is stated of a record, column by column: its canonical text or why it is missing.
///
/// A city has tens of thousands of records with the same few columns, which share the names; going through those is faster
/// than a dictionary, and takes a fraction of its room.
public struct StatedFields: Sendable {
  /// The names of the columns that something is stated in, shared by records.
  public final class Columns: Sendable {
    fileprivate let names: [FieldName]

    /// Columns, each once.
    public init(_ names: [FieldName]) { self.names = names }
  }

  private var columns: Columns
  private var stated: [Reported<String>]
  private static let none = Columns([])

  /// What is stated in some columns, in their order.
  public init(_ columns: Columns, _ stated: [Reported<String>]) {
    precondition(columns.names.count == stated.count, "\(columns.names.count) columns, \(stated.count) values")
    (self.columns, self.stated) = (columns, stated)
  }

  /// What is stated in some columns, in order of name.
  public init(_ fields: [FieldName: Reported<String>]) {
    let inOrder = fields.sorted { $0.key < $1.key }
    self.init(Columns(inOrder.map(\.key)), inOrder.map(\.value))
  }

  /// Whether nothing is stated.
  public var isEmpty: Bool { stated.isEmpty }

  /// What is stated in a column; `nil` where nothing ever was.
  public subscript(name: FieldName) -> Reported<String>? {
    get { columns.names.firstIndex(of: name).map { stated[$0] } }
    set {
      let place = columns.names.firstIndex(of: name)
      switch (place, newValue) {
      case (let place?, let value?): stated[place] = value
      case (let place?, nil):
        stated.remove(at: place)
        columns = Columns(columns.names.filter { $0 != name })
      case (nil, let value?):
        stated.append(value)
        columns = Columns(columns.names + [name])
      case (nil, nil): break
      }
    }
  }
}

extension StatedFields: Equatable {
  /// Whether the same is stated in the same columns, in whatever order.
  public static func == (left: StatedFields, right: StatedFields) -> Bool {
    left.stated.count == right.stated.count && left.allSatisfy { right[$0] == $1 }
  }
}

extension StatedFields: Sequence {
  /// The columns with what is stated in each.
  public func makeIterator() -> Zip2Sequence<[FieldName], [Reported<String>]>.Iterator {
    zip(columns.names, stated).makeIterator()
  }
}

extension StatedFields: ExpressibleByDictionaryLiteral {
  /// What is stated in columns, of which none is named twice.
  public init(dictionaryLiteral elements: (FieldName, Reported<String>)...) {
    self.init(elements.isEmpty ? Self.none : Columns(elements.map(\.0)), elements.map(\.1))
  }
}
