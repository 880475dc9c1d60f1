import Tuition
import TuitionTesting

extension TemporaryFolder {
  /// Writes the sample school without its requests, so that they have to be matched.
  func writeSampleWithoutRequests() throws {
    for file in SampleFolder.files where !["requests.csv", "agreed.csv"].contains(file.name) {
      try write(String(decoding: file.bytes, as: UTF8.self), to: "school/" + file.name)
    }
  }
}
