import ProgrammeModel
import Testing

@Suite struct ConcurrentlyTests {
  @Test func `results come in the order of the work, however long each takes`() {
    let numbers = (0..<500).map { 500 - $0 }
    // The first take longest, so that later ones end before them.
    let results = Concurrently.map(numbers) { number in
      (0..<(number * 50)).reduce(number) { $0 &+ $1 } &- (0..<(number * 50)).reduce(0) { $0 &+ $1 }
    }
    #expect(results == numbers)
    #expect(Concurrently.map([Int]()) { $0 }.isEmpty)
    #expect(Concurrently.results([{ 1 }, { 2 }]) == [1, 2])
    let both = Concurrently.both({ numbers.count }, { "one" })
    #expect(both == (500, "one"))
  }
}
