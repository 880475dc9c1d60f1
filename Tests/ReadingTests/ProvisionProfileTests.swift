import Testing
import Tuition
import TuitionTesting

@testable import Reading

@Suite struct ProvisionProfileTests {
  private func reading(_ outcomes: String) -> SchoolReading {
    readSchool(
      SampleFolder.files(changing: [
        "provisions.csv": """
        provision,name,subjects,years,sessions,staff,area,outcome,entry,exit,every-child-matters
        one-to-one,One-to-one tuition,English;Mathematics,7-9,4,Teacher,Cognition and learning,\
        "Reads, and likes it",Behind,On track,\(outcomes)

        """
      ]))
  }

  @Test func `what a provision is for is read`() throws {
    let school = try #require(reading("stay-safe; be-healthy").school)
    let profile = try #require(school.provision("one-to-one")).profile
    #expect(
      profile
        == ProvisionProfile(
          staff: "Teacher", area: "Cognition and learning", outcome: "Reads, and likes it",
          entry: "Behind", exit: "On track", everyChildMatters: [.beHealthy, .staySafe]))
    #expect(profile.everyChildMatters.sorted().map(\.words) == ["Be healthy", "Stay safe"])
  }

  @Test func `an outcome that is none of the five is a finding in its place`() throws {
    let finding = try #require(reading("be-happy").findings.first)
    #expect(finding.file == "provisions.csv" && finding.line == 2)
    #expect(finding.column == "every-child-matters" && finding.what.contains("be-happy"))
  }

  @Test func `a provision without a profile has an empty one`() throws {
    let school = try #require(readSchool(SampleFolder.files).school)
    #expect(try #require(school.provision("one-to-one")).profile.isEmpty)
  }
}
