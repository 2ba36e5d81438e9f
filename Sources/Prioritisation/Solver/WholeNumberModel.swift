/// A linear model in variables that are 0 or 1: maximise a weighted sum under rows of whole coefficients.
///
/// What a solver behind ``SetSolver`` is handed; nothing here knows which solver it is.
struct WholeNumberModel {
  /// A row: the sum of coefficients times variables is at most `most`.
  struct Row {
    let indices: [Int32]
    let coefficients: [Double]
    let most: Double
  }

  /// The weight of each variable.
  let weights: [Double]
  /// The least and greatest value of each variable: 0 and 1 until a row settles it.
  var bounds: [(lowest: Double, highest: Double)]
  /// The rows.
  var rows: [Row] = []

  /// A model without rows.
  init(weights: [Double]) {
    self.weights = weights
    bounds = weights.map { _ in (0, 1) }
  }
}
