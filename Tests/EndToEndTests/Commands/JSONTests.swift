import DataPackage
import Foundation
import TestSupport
import Testing

/// Everything that reads can answer in JSON, with the same content as the text.
@Suite struct JSONTests {
  @Test(arguments: [
    ["status"], ["show", "P1001"], ["check"], ["log"], ["verify"], ["explain", "economy.forecast:program::2014T2"],
  ])
  func `a command answers in JSON`(_ command: [String]) async throws {
    let ending = try await Tertial.run(command + ["--json", "--register", try await Sample.itProgramme.register])
    #expect(ending.code == (command == ["check"] ? 1 : 0))
    let value = try JSONValue(ending.output)
    #expect(!value.names.isEmpty || !value.elements.isEmpty)
    #expect(ending.errors.isEmpty)
  }

  @Test func `the log in JSON has every registration with who, when and why`() async throws {
    let ending = try await Tertial.run("log", "--json", "--register", try await Sample.itProgramme.register)
      .mustSucceed()
    let entries = try JSONValue(ending.output).elements
    #expect(entries.count == (try Sample.itProgramme.deliveries.count))
    #expect(entries.map { $0["registration"]?.whole } == Array(1...entries.count))
    for entry in entries {
      #expect(entry["actor"]?.text?.isEmpty == false)
      #expect(entry["reason"]?.text?.isEmpty == false)
      #expect(entry["hash"]?.text?.count == 64)
      #expect(entry["clock"]?.text?.isEmpty == false)
    }
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0["hash"]?.text == $1["previous"]?.text })
  }

  @Test func `the receipt of an import is JSON as well, refused or registered`() async throws {
    let bench = try await Workbench()
    let good = try bench.delivery("good", ["projekt.csv": "projekt_id;namn\nP1;E-arkiv\n"])
    let bad = try bench.delivery("bad", ["projekt.csv": "projekt_id;namn;start\nP2;Tidbok;igår\n"])
    let registered = try await bench.takeIn(good, "--json")
    let receipt = try #require(try JSONValue(registered.output).elements.first)
    #expect(receipt["verdict"]?.text == "registered")
    #expect(receipt["new"]?.whole == 1)
    #expect(receipt["files"]?.elements.first?["sha256"]?.text?.count == 64)
    let refused = try await bench.takeIn(bad, "--json")
    #expect(refused.code == 1)
    let slip = try #require(try JSONValue(refused.output).elements.first)
    #expect(slip["verdict"]?.text == "refused")
    #expect(slip["problems"]?.elements.first?["place"]?.text == "projekt.csv:2:3")
    #expect(slip["problems"]?.elements.first?["code"]?.text == "day-not-a-day")
  }

  @Test func `verify in JSON says what the chain is`() async throws {
    let ending = try await Tertial.run("verify", "--json", "--register", try await Sample.eServices.register)
      .mustSucceed()
    let value = try JSONValue(ending.output)
    #expect(value["holds"]?.flag == true)
    #expect(value["registration"]?.whole == 3)
    #expect(value["givenTimes"]?.whole == 3)
    #expect(value["problems"]?.elements.isEmpty == true)
  }

  @Test func `the description of the data package is JSON with every table`() async throws {
    let package = try JSONValue(try await Tertial.run("schema", "--data-package").mustSucceed().output)
    let names = (package["resources"]?.elements ?? []).compactMap { $0["name"]?.text }
    #expect(names.count == DataPackage.tables.count)
    #expect(Set(names).count == names.count)
    #expect(names.contains("matvarden"))
  }
}
