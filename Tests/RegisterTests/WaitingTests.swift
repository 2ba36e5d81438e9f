import ProgrammeModel
import TestSupport
import Testing

@testable import Register

/// Two who write at once: the one that waited is written after the other, and neither is refused.
@Suite struct WaitingTests {
  private let read = Instant(secondsSinceEpoch: 1_400_000_000)

  private func header(at instant: Instant) -> RegistrationHeader {
    RegistrationHeader(kind: "import", statedAt: instant, actor: "Prov")
  }

  @Test func `a registration that another overtook has the time of the one before it`() {
    let overtaking = Instant(secondsSinceEpoch: read.secondsSinceEpoch + 1)
    let written = ClockReading(.system, now: read).header(header(at: read), after: overtaking)
    #expect(written.statedAt == overtaking)
  }

  @Test func `a clock that has gone back, and a time that was given, are as they are`() {
    let later = Instant(secondsSinceEpoch: read.secondsSinceEpoch + 3_600)
    #expect(ClockReading(.system, now: read).header(header(at: read), after: later).statedAt == read)
    let next = Instant(secondsSinceEpoch: read.secondsSinceEpoch + 1)
    #expect(ClockReading(.given, now: read).header(header(at: read), after: next).statedAt == read)
    #expect(ClockReading(.system, now: read).header(header(at: read), after: read).statedAt == read)
  }
}
