import Testing
import Tuition

@testable import Checking

struct OutsideHoursTests {
  private func sentences(
    _ period: Identifier<Period>, _ outside: Pupil.OutsideHours
  ) throws -> [String] {
    var scene = Scene()
    scene.records.pupils[3] = Scene.pupil("dan", year: 8, outside: outside)
    scene.ask("dan")
    scene.meet("S3", ["dan"], on: "2026-09-08", in: period)
    return try scene.sentences(of: OutsideHours.self)
  }

  @Test func `before school only pupils who can be there are tutored`() throws {
    #expect(
      try sentences("Early", .after) == [
        "dan cannot be in school before the school day, when S3 on 2026-09-08 in Early takes Early."
      ])
    #expect(try sentences("Early", .before) == [])
    #expect(try sentences("Early", .both) == [])
  }

  @Test func `after school only pupils who can be there are tutored`() throws {
    #expect(try sentences("Late", .before).count == 1)
    #expect(try sentences("Late", .never).count == 1)
    #expect(try sentences("Late", .after) == [])
    #expect(try sentences("Reg", .never) == [])
  }
}
