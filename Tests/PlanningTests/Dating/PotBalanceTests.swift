import Testing
import Tuition
import TuitionTesting

@testable import Planning

struct PotBalanceTests {
  /// Ada may draw on either pot, Ben only on the open one.
  private func model(open: Int, pp: Int) throws -> TermModel {
    TermModel(
      try School(
        TwoWeeks.records {
          $0.pupils = [TwoWeeks.pupil("Ada", pp: true), TwoWeeks.pupil("Ben")]
          $0.requests.append(TwoWeeks.request("Ben", points: 5))
          $0.pots = [Pot(id: "open", places: open), Pot(id: "pp", places: pp, who: .pp)]
        }))
  }

  @Test func `whoever can moves to another pot to make room`() throws {
    let model = try model(open: 1, pp: 1)
    let balance = PotBalance(model)
    let (ada, ben) = (model.requests[0].potChoice, model.requests[1].potChoice)
    #expect(balance.fits(adding: [ada, ben]))
    #expect(balance.fits(adding: [ada, ada]))
    #expect(!balance.fits(adding: [ben, ben]))
    #expect(!balance.fits(adding: [ada, ada, ben]))
  }

  @Test func `what was counted can be counted back`() throws {
    let model = try model(open: 1, pp: 0)
    var balance = PotBalance(model)
    let ben = model.requests[1].potChoice
    balance.change(choice: ben, by: 1)
    #expect(!balance.fits(adding: [ben]))
    balance.change(choice: ben, by: -1)
    #expect(balance.fits(adding: [ben]))
  }

  /// By Hall's theorem of 1935 requests fit exactly when no set of choices wants more than its pots hold.
  @Test(arguments: DrawnSchools.seeds)
  func `requests fit exactly when no set of them wants more than its pots hold`(
    _ seed: UInt64
  ) throws {
    let model = TermModel(try DrawnSchools.tiny(seed))
    var random = SeededGenerator(seed: seed)
    let choices = model.potChoices
    guard !choices.isEmpty else { return }
    for _ in 0..<50 {
      let wanted = choices.map { _ in Int.random(in: 0...4, using: &random) }
      let holds = (1..<1 << choices.count).allSatisfy { set in
        let chosen = choices.indices.filter { set >> $0 & 1 == 1 }
        let pots = Set(chosen.flatMap { choices[$0] })
        return chosen.reduce(0) { $0 + wanted[$1] }
          <= pots.reduce(0) { $0 + model.potPlaces[$1] }
      }
      let flow = PotBalance(model).flow(wanted)
      #expect((flow != nil) == holds)
      guard let flow else { continue }
      #expect(flow.map { $0.reduce(0, +) } == wanted)
      for pot in model.potPlaces.indices {
        #expect(flow.reduce(0) { $0 + $1[pot] } <= model.potPlaces[pot])
      }
    }
  }
}
