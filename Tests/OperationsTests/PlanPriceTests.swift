import Operations
import ProgrammeModel
import Register
import ReportContent
import Testing

/// Plan and outcome at one price level: a case in the prices of 2012 and outcome of 2013 and 2014.
@Suite struct PlanPriceTests {
  private static func city(_ basis: String, index: String) -> [String: String] {
    [
      "organisationer.csv": "organisation_id;namn;slag\nA;Nämnd A;facknämnd\n",
      "projekt.csv": "projekt_id;namn;tillstånd;beställare;driftstart\nP1;Mina sidor;pågående;A;2012-01-01\n",
      "nyttokalkyler.csv": "kalkyl_id;projekt;version;skede;datum;kalkylränta;startår;horisont;prisbas;prisår;status\n"
        + "K1;P1;1;före;2012-01-01;4;2012;5;\(basis);2012;fastställd\n",
      "nyttor.csv": "nytta_id;projekt;namn;klass;perspektiv;tillfaller\nN1;P1;Mindre papper;grön;intern_nytta;A\n",
      "nyttoplan.csv": "kalkyl;nytta;period;trolig (kr)\nK1;N1;2013;1000000\n",
      "nyttoutfall.csv": "nytta;period;belopp (kr)\nN1;2013T3;500000\nN1;2014T1;550000\n",
      "prisindex.csv": "index;period;värde\n" + index,
    ]
  }

  private func values(_ basis: String, index: String) throws -> [String: FigureValue] {
    let bench = try Bench()
    let taken = try bench.takeIn("stad", Self.city(basis, index: index))
    #expect(taken.verdict.isSuccess)
    let workspace = try bench.workspace()
    var found: [String: FigureValue] = [:]
    for name in ["benefit.realised.green", "benefit.realisation-rate.green", "benefit.gap.green"] {
      found[name] = try ExplainFigure(workspace).explain("\(name):projekt:P1:2014T2", asOf: .latest).value
    }
    for name in ["realised", "realised-plan-prices", "gap", "rate", "not-taken-home", "delay"] {
      let id = "realisation.\(name):kalkyl:K1/N1/2014T1:2014T2"
      found[name] = try ExplainFigure(workspace).explain(id, asOf: .latest).value
    }
    for name in ["gap", "realisation-rate"] {
      let id = "appraisal.\(name):kalkyl:K1/N1:2014T2"
      found["appraisal.\(name)"] = try ExplainFigure(workspace).explain(id, asOf: .latest).value
    }
    return found
  }

  @Test func `outcome is converted to the plan's price year before it is compared`() throws {
    let found = try values("fast", index: "KPI;2012;100\nKPI;2013;125\nKPI;2014;110\n")
    // 500 000 × 100/125 + 550 000 × 100/110 = 900 000 of 1 000 000; what was reported stays as it was.
    #expect(found["benefit.realised.green"] == .money(Money(kronor: 1_050_000)))
    #expect(found["benefit.realisation-rate.green"] == .share(0.9))
    #expect(found["benefit.gap.green"] == .money(Money(kronor: 100_000)))
  }

  @Test func `the course of a benefit and the appraisal's follow-up compare at the plan's prices too`() throws {
    let found = try values("fast", index: "KPI;2012;100\nKPI;2013;125\nKPI;2014;110\n")
    #expect(found["realised"] == .money(Money(kronor: 1_050_000)))
    #expect(found["realised-plan-prices"] == .money(Money(kronor: 900_000)))
    #expect(found["gap"] == .money(Money(kronor: 100_000)))
    #expect(found["rate"] == .share(0.9))
    // The plan of 2013 is even over its months: 900 000 of 1 000 000 is 10,8 of them, and sixteen have passed.
    #expect(abs((found["delay"]?.number ?? 0) - 5.2) < 0.001)
    // Where nobody registers what is taken home, nothing is known of it.
    #expect(found["not-taken-home"] == .missing(MissingValue(.notReported)))
    #expect(found["appraisal.gap"] == .money(Money(kronor: 100_000)))
    #expect(found["appraisal.realisation-rate"] == .share(0.9))
  }

  @Test func `a case with current prices is compared as it stands`() throws {
    let found = try values("löpande", index: "KPI;2012;100\nKPI;2013;125\nKPI;2014;110\n")
    #expect(found["benefit.realisation-rate.green"] == .share(1.05))
  }

  @Test func `without index for a year nothing is compared`() throws {
    let found = try values("fast", index: "KPI;2012;100\nKPI;2013;125\n")
    #expect(found["benefit.realisation-rate.green"]?.number == nil)
    #expect(found["benefit.gap.green"]?.number == nil)
    #expect(found["benefit.realised.green"]?.number != nil)
    for name in ["gap", "rate", "delay", "appraisal.gap", "appraisal.realisation-rate"] {
      guard case .undefined(let reason) = found[name] else {
        Issue.record("\(name) is \(String(describing: found[name]))")
        continue
      }
      #expect(reason.swedish == "index saknas för året")
    }
    #expect(found["realised"] == .money(Money(kronor: 1_050_000)))
  }
}
