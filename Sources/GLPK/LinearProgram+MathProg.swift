internal import CGLPK

extension LinearProgram {
  /// Lends a program that the MathProg translator makes of a model file and its data files.
  public static func withMathProg<Answer>(
    model: String, data: [String] = [],
    _ body: (inout LinearProgram) throws(GLPKError) -> Answer
  ) throws(GLPKError) -> Answer {
    try with { program throws(GLPKError) in
      try program.translate(model: model, data: data)
      try program.countAgain()
      return try body(&program)
    }
  }

  private mutating func translate(model: String, data: [String]) throws(GLPKError) {
    var translator: OpaquePointer?
    try call { _ in cglpk_mathprog_open(&translator) }
    guard let translator else { throw .lost }
    let failure = steps(translator, model: model, data: data)
    if case .fault = failure {} else { try call { _ in cglpk_mathprog_close(translator) } }
    if let failure { throw failure }
  }

  private func steps(
    _ translator: OpaquePointer, model: String, data: [String]
  ) -> GLPKError? {
    var code: Int32 = 0
    do throws(GLPKError) {
      try call { _ in cglpk_mathprog_model(translator, model, !data.isEmpty, &code) }
      guard code == 0 else { throw Self.complaint(about: [model]) }
      for file in data {
        try call { _ in cglpk_mathprog_data(translator, file, &code) }
        guard code == 0 else { throw Self.complaint(about: [file]) }
      }
      try call { cglpk_mathprog_build(translator, $0, &code) }
      guard code == 0 else { throw Self.complaint(about: [model] + data) }
      return nil
    } catch {
      return error
    }
  }

  /// The translator's complaint, which stands in a line `file:line: message` of what it printed.
  private static func complaint(about files: [String]) -> GLPKError {
    let lines = String(cString: cglpk_text()).split(separator: "\n")
    for line in lines {
      for file in files where line.hasPrefix(file + ":") {
        let rest = line.dropFirst(file.count + 1).split(separator: ":", maxSplits: 1)
        guard let number = rest.first.flatMap({ Int($0) }), rest.count == 2 else { continue }
        let message = rest[1].drop { $0 == " " }
        return .mathProg(file: file, line: number, message: String(message))
      }
    }
    return .mathProg(file: files[0], line: nil, message: printed())
  }
}
