internal import Glibc

/// A process that has ended, measured by the system.
struct MeasuredProcess {
  /// Its exit code; 128 and the signal's number where a signal ended it.
  let code: Int32
  /// Wall time from before its start until it was seen to have ended.
  let seconds: Double
  /// Processor time in user and system mode on all cores.
  let processorSeconds: Double
  /// Its largest resident set.
  ///
  /// Linux lets it begin with that of the process that starts it, so that one has to be small.
  let peakBytes: Int
}

/// Runs a program to its end, with its messages written to a file and its output thrown away.
///
/// `wait4` tells the time and memory of just this process; Foundation's `Process` would keep them to itself, and
/// `getrusage` tells of all children together.
func measured(
  _ program: String, _ arguments: [String], messages: String
) throws(WorkflowError) -> MeasuredProcess {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
  posix_spawn_file_actions_addopen(
    &actions, STDERR_FILENO, messages, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  var words: [UnsafeMutablePointer<CChar>?] = (["tuition"] + arguments).map { strdup($0) } + [nil]
  defer { for word in words { free(word) } }
  let clock = ContinuousClock()
  let began = clock.now
  var process: pid_t = 0
  let failure = posix_spawn(&process, program, &actions, nil, &words, environ)
  guard failure == 0 else {
    throw .unreadable(
      path: program, reason: "it cannot be run: \(String(cString: strerror(failure)))")
  }
  var status: Int32 = 0
  var usage = rusage()
  while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
  let signal = status & 0x7F
  return MeasuredProcess(
    code: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
    seconds: inMilliseconds((clock.now - began).inSeconds),
    processorSeconds: inMilliseconds(seconds(usage.ru_utime) + seconds(usage.ru_stime)),
    peakBytes: usage.ru_maxrss * 1024)
}

private func seconds(_ time: timeval) -> Double {
  Double(time.tv_sec) + Double(time.tv_usec) / 1e6
}
