import Reading
import Testing
import Tuition
import TuitionTesting

@Test func `the sample folder reads without a finding`() {
  let reading = readSchool(SampleFolder.files)
  #expect(reading.findings == [])
  #expect(reading.school?.records.agreed.count == 1)
}
