import Testing
import Tuition
import TuitionTesting

@testable import Publishing

@Suite struct LeaderFilesTests {
  private func text(_ issue: PlanIssue) throws -> String {
    try SampleIssue.text("leaders/plan.html", in: try leaderFiles(issue))
  }

  @Test func `leaders see places, cost, who is not placed and why, and the balance by group`()
    throws
  {
    let text = try text(try SampleIssue.issue())
    for part in [
      "<th scope=\"row\">core</th><td class=\"end\">5</td><td class=\"end\">2</td><td class=\"end\">3</td>"
        + "<td class=\"end\">4</td><td class=\"end\">£80</td><td class=\"end\">1</td>",
      "No tutor is free.", "C.=., 7B",
      "<th scope=\"row\">Art</th><td class=\"end\">4</td><td class=\"end\">86 %</td>",
      "<th scope=\"row\">FSM</th><td class=\"end\">1</td><td class=\"end\">2</td>",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test func `nothing is said to be proved that is not`() throws {
    let exact = try SampleIssue.issue()
    #expect(
      certificateSentences(exact).contains {
        $0.contains("as many entitlements places pupils worth more")
      })
    let open = try SampleIssue.issue(tiers: [Tier(name: .points, objective: 1000, bound: 1005.9)])
    #expect(
      certificateSentences(open)[0].contains(
        "no plan that meets as many entitlements reaches more than 1,005"))
    #expect(certificateSentences(open)[0].contains("at most 0.6 % more"))
    let stale = try SampleIssue.issue(tiers: [])
    #expect(certificateSentences(stale).count == 1)
    #expect(certificateSentences(stale)[0].hasPrefix("Nothing is proved"))
  }
}
