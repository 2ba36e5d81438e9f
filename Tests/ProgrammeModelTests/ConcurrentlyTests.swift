import ProgrammeModel
import Synchronization
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

  @Test func `what was begun is there when it is asked for, done once, whoever did it`() {
    let done = Atomic<Int>(0)
    // More than there are cores, so that some are done by who asks and some are waited for.
    for number in 0..<200 {
      let begun = Concurrently.begin {
        done.add(1, ordering: .relaxed)
        return Concurrently.map(Array(0..<4)) { $0 + number }
      }
      #expect(begun.result() == Array(number..<number + 4))
    }
    #expect(done.load(ordering: .relaxed) == 200)
  }

  @Test(arguments: [0, 1, 2, 500])
  func `results are handed on in order and one at a time, by the time that the work is done`(_ count: Int) {
    // Some take far longer than others, so that many are ready before their turn.
    let handed = Mutex<[Int]>([])
    let isBusy = Atomic<Bool>(false)
    let overlaps = Atomic<Int>(0)
    Concurrently.map(Array(0..<count)) { number in
      (0..<((number * 7919) % 503 * 40)).reduce(number) { $0 &+ $1 } &- (0..<((number * 7919) % 503 * 40)).reduce(0, &+)
    } handingOn: { number, result in
      if isBusy.exchange(true, ordering: .acquiring) { overlaps.add(1, ordering: .relaxed) }
      handed.withLock { $0.append(number == result ? result : -1) }
      isBusy.store(false, ordering: .releasing)
    }
    #expect(handed.withLock { $0 } == Array(0..<count))
    #expect(overlaps.load(ordering: .relaxed) == 0)
  }

  @Test(arguments: [0, 1, 6, 7, 8, 1000])
  func `what is found of many is in order and closed up`(_ count: Int) {
    // Texts that lie on the heap: moved and not copied, each must come out once.
    @Sendable func text(_ number: Int) -> String { "text number \(number) of a row of many" }
    let all = Concurrently.each(count, inLotsOf: 7) { text($0) }
    #expect(all == (0..<count).map(text))
    for lacking in [1, 2, 3, 7, 10] {
      let found = Concurrently.eachFound(count, inLotsOf: 7) { $0 % lacking == 0 ? nil : text($0) }
      #expect(found == (0..<count).filter { $0 % lacking != 0 }.map(text), "every \(lacking)th is lacking")
    }
    // None in the first lots, all in the last.
    #expect(
      Concurrently.eachFound(count, inLotsOf: 7) { $0 < 500 ? nil : text($0) } == (0..<count).dropFirst(500).map(text))
  }
}
