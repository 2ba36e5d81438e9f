import DataPackage
import ProgrammeModel
import Testing

/// Marks do not weaken each other, in whatever order they stand, and none is told of that names what is left out.
@Suite struct SeveralMarksTests {
  private static let decisions = Facts.snapshot([
    "projekt": [Facts.record("P1", ["namn": "Mina sidor"])],
    "beslut": [Facts.record("B1", ["projekt": "P1", "belopp": "123456.00", "dnr": "7/2014"])],
    "övergångar": [Facts.record("Ö1", ["belopp": "123456.00", "dnr": "7/2014"])],
  ])

  @Test func `a mark that hides which project a decision is of does not uncover its amount`() {
    let (project, amount) = (Facts.mark("beslut", "projekt", "P1"), Facts.mark("beslut", "belopp", "P1"))
    for marks in [[project, amount], [amount, project]] {
      let open = Disclosure(marks, on: Facts.day(2015, 1, 1)).publicPart(of: Self.decisions)
      #expect(open.values("beslut", "projekt") == ["B1 –"])
      #expect(open.values("beslut", "belopp") == ["B1 –"])
    }
  }

  @Test func `a hidden case number does not uncover the same amount elsewhere`() {
    let (number, amount) = (Facts.mark("beslut", "dnr", "B1"), Facts.mark("beslut", "belopp", "B1"))
    for marks in [[number, amount], [amount, number]] {
      let open = Disclosure(marks, on: Facts.day(2015, 1, 1)).publicPart(of: Self.decisions)
      #expect(open.values("övergångar", "belopp") == ["Ö1 –"])
    }
  }

  @Test func `leaving out a project does not uncover what a mark hides by its id`() {
    let all = Facts.snapshot([
      "projekt": [Facts.record("P9", ["namn": "Skyddat"])],
      "tjänster": [Facts.record("T1", ["namn": "Tjänst", "projekt": "P9", "leverantör": "Firman"])],
    ])
    let open = Facts.open(all, Facts.mark("projekt", "", "P9"), Facts.mark("tjänster", "namn", "P9"))
    #expect(open.values("tjänster", "namn") == ["T1 [sekretess]"])
  }

  @Test func `only marks that name nothing left out are told`() {
    let all = Facts.snapshot([
      "projekt": [
        Facts.record("P1", ["namn": "Öppen"]), Facts.record("P9", ["namn": "Skyddat", "huvudbokskod": "K9"]),
      ],
      "nyttor": [Facts.record("N9", ["projekt": "P9", "namn": "Nytta"])],
    ])
    let told = [Facts.mark("utfall", "belopp", "P1"), Facts.mark("utfall", "belopp", "")]
    let silent = [
      Facts.mark("projekt", "", "P9"), Facts.mark("utfall", "belopp", "P9"), Facts.mark("nyttor", "namn", "N9"),
      Facts.mark("huvudbok", "belopp", "K9"), Facts.mark("mätvärden", "värde", "M1|P9"),
    ]
    let disclosure = Disclosure(told + silent, on: Facts.day(2015, 1, 1))
    #expect(disclosure.leavesOutRows)
    #expect(disclosure.tellable(of: all) == told)
    #expect(disclosure.marks == told + silent)
  }
}
