/// One of the five perspectives in which running IT delivery and projects are followed up (document 003).
public enum Perspective: String, Choice {
  /// Benefit for citizens, businesses and visitors.
  case externalBenefit = "extern_nytta"
  /// Benefit for the city's own operations and their efficiency.
  case internalBenefit = "intern_nytta"
  /// How far investments are put to use, and the skill of staff.
  case itMaturity = "it_mognad"
  /// What IT support costs, and whether it is cost effective.
  case itCost = "it_kostnad"
  /// Stability and availability of IT support.
  case itQuality = "it_kvalitet"
}
