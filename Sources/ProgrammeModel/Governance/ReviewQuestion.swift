/// The questions of a review.
public struct ReviewQuestion: Sendable {
  /// The review.
  public let review: Identifier<Review>
  /// Number of the question.
  public let number: Int
  /// The question.
  public var question = ""
  /// The document that the row was taken from; empty if not stated.
  public var reference = ""
  /// Where in the register the record stands.
  public var origin = RecordOrigin.none

  /// A row with nothing but its key.
  public init(review: Identifier<Review>, number: Int) {
    self.review = review
    self.number = number
  }
}
