/// Where the first and last flows other than 0 stand, and how often the sign changes between them.
struct SignPattern {
  /// Index of the first flow other than 0; 0 if there is none.
  var first = 0
  /// Index of the last flow other than 0; 0 if there is none.
  var last = 0
  /// The number of sign changes; zeros are passed over.
  var changes = 0
  /// The sum of the flows: the present value at rate 0.
  var sum = 0.0

  @inline(__always)
  init(of flows: UnsafeBufferPointer<Double>) {
    var previous = 0.0
    for index in flows.indices where flows[index] != 0 {
      let flow = flows[index]
      if previous == 0 {
        first = index
      } else if (flow < 0) != (previous < 0) {
        changes += 1
      }
      last = index
      previous = flow
      sum += flow
    }
  }
}
