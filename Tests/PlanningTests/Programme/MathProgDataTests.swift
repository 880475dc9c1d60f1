import Drawing
import Planning
import Testing
import Tuition
import TuitionTesting

struct MathProgDataTests {
  @Test(arguments: 1...20)
  func `data name nobody and are the same each time`(_ seed: Int) throws {
    let school = try School(drawSchool(.tiny, seed: UInt64(seed)))
    let data = mathProgData(of: school)
    #expect(data == mathProgData(of: school))
    for pupil in school.records.pupils {
      #expect(!data.contains(pupil.surname))
      #expect(!data.contains(pupil.id.text))
    }
    #expect(school.records.tutors.allSatisfy { !data.contains($0.name) })
  }

  @Test func `the calendar is written out by date`() throws {
    let school = try School(TwoWeeks.records { _ in })
    let data = mathProgData(of: school)
    #expect(data.hasPrefix("data;\n# date 1 is \(TwoWeeks.firstMonday)\n"))
    #expect(data.contains("set LESSONS :=\n  (c1,s1,1,1) (c1,s1,8,1) (c2,s3,1,2) (c2,s3,8,2)\n;"))
    #expect(data.contains("set HOURS :=\n  (t1,1,1) (t1,8,1) (t1,1,2) (t1,8,2) (t1,2,1)"))
  }

  @Test func `requests that may share their sessions are listed with each other`() throws {
    let school = try School(
      TwoWeeks.records {
        $0.pupils.append(TwoWeeks.pupil("Eve", year: 8))
        $0.provisions[0] = TwoWeeks.provision("two", sessions: 2, group: 1...2)
        $0.requests = ["Ada", "Ben", "Eve"].map { TwoWeeks.request(Identifier($0), points: 1) }
      })
    let data = mathProgData(of: school)
    #expect(data.contains("set CANDIDATES :=\n  g1 g2 g3 g4\n;"))
    #expect(data.contains("set IN_CANDIDATE :=\n  (g1,1) (g2,1) (g2,2) (g3,2) (g4,3)\n;"))
  }

  @Test func `a remark cannot break out of its line`() throws {
    let school = try School(
      TwoWeeks.records {
        $0.lessons.append(TwoWeeks.lesson("9X", "Design\nend;\r\u{2028}x", .tuesday, "P1"))
      })
    #expect(try Oracle.answers(for: school)?.map(\.optimum) == [0, 10, 420])
  }
}
