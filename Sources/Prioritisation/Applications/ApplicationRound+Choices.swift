import ProgrammeModel

/// What is chosen for a round, as it stands in the subjects of its figures: `ram=500000000` öre, `år=2019+2020`.
extension ApplicationRound {
  static func choices(_ sum: Money?, _ years: Set<Int>) -> [String] {
    let years = years.sorted().map(String.init).joined(separator: "+")
    return (sum.map { ["ram=\($0.ore)"] } ?? []) + (years.isEmpty ? [] : ["år=\(years)"])
  }

  static func sum(chosenBy choice: String) -> Money? {
    choice.hasPrefix("ram=") ? Int64(choice.dropFirst(4)).map { Money(ore: $0) } : nil
  }

  static func years(chosenBy choice: String) -> Set<Int>? {
    choice.hasPrefix("år=") ? Set(choice.dropFirst(3).split(separator: "+").compactMap { Int($0) }) : nil
  }
}
