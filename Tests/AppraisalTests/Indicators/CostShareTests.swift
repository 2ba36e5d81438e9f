import Appraisal
import ProgrammeModel
import Testing

/// Shares of cost with credits, and cost set against counts that a board has not told; worked out by hand.
@Suite struct CostShareTests {
  private func near(_ value: FigureValue, _ expected: Double) -> Bool {
    value.number.map { abs($0 - expected) < 1e-9 } ?? false
  }

  @Test func `a credit counts in the whole that a share is of`() {
    func share(_ credit: Double) -> FigureValue {
      IndicatorCatalogueTests.value(
        "konsultandel",
        in: WorkedDelivery.programme {
          $0.outcomes.append(
            WorkedDelivery.cost("P1", at: "A", .licences, [WorkedDelivery.observed("2014T2", credit)]))
        })
    }
    // 700 tkr of consultants in projects of 1 200 tkr.
    #expect(near(share(-200_000), 70))
    #expect(share(-600_000) == .undefined(UndefinedReason.partAboveWhole.phrase))
  }

  /// The worked delivery with the boards A and B registered, and with 300 tkr at an office that has no employees of its own.
  private func city(_ change: (inout OperationsCount) -> Void) -> Programme {
    WorkedDelivery.programme { programme in
      programme.organisations = ["A", "B"].map { id in
        var board = Organisation(id: Identifier(id))
        board.kind = .specialistBoard
        return board
      }
      programme.outcomes.append(
        WorkedDelivery.cost("T2", at: "K", .operation, [WorkedDelivery.observed("2014T2", 300_000)]))
      for index in programme.operationsCounts.indices where programme.operationsCounts[index].organisation == "B" {
        change(&programme.operationsCounts[index])
      }
    }
  }

  private func reading(_ key: String, _ programme: Programme) -> IndicatorReading {
    let point = MeasurementBook.Point(indicator: Identifier(key), kind: .city, object: "staden")
    return Book(programme).reading(of: point, at: WorkedDelivery.period)
  }

  @Test func `a board that has not told of its employees is left out with its cost, central cost is not`() {
    // A 1 300 tkr on 100 employees, B 700 tkr on 40, K 300 tkr.
    let whole = reading("kostnad-per-årsarbetare", city { _ in })
    #expect(near(whole.value, 2_300_000.0 / 140))
    #expect(whole.leftOut == 0)
    let silent = reading(
      "kostnad-per-årsarbetare",
      city { if $0.measure == .employees { $0.observations = [WorkedDelivery.observed("2014T1", 40)] } })
    #expect(near(silent.value, 16_000))
    #expect(silent.leftOut == 1)
  }

  @Test func `four months of cost are not divided by two months of what a board tells it is part of`() {
    let even = reading("it-andel", city { _ in })
    // A 1,3 of 26 mnkr, B 0,7 of 14, K 0,3 of its own.
    #expect(near(even.value, 230.0 / 40))
    let short = reading(
      "it-andel",
      city {
        guard $0.measure == .operatingCost else { return }
        $0.observations = ["2014-05", "2014-06"].map { WorkedDelivery.observed($0, 3_500_000) }
      })
    #expect(near(short.value, 160.0 / 26))
    #expect(short.leftOut == 1)
  }

  @Test func `investments of some boards are not divided by the cost of all`() {
    let reading = reading(
      "it-investeringsandel", city { if $0.measure == .itInvestment { $0.observations = [] } })
    // A: 0,52 of 26 mnkr; with B's 14 mnkr below the line it would be 1,3 %.
    #expect(near(reading.value, 2))
    #expect(reading.leftOut == 1)
  }
}
