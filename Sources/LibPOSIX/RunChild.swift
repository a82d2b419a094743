import CShims
import Glibc

/// Runs a child to its end, and gives what it wrote.
///
/// It leads a process group of its own, which is killed whole when its time is up, when it has ended, and when a signal
/// ends us (``installInterruptCleanup()``): what it started goes with it, unless that left the group on purpose. Of our
/// descriptors it has none but its three.
///
/// - Throws: where it cannot be started.
package func run(_ child: Child) throws(FileError) -> ChildOutcome {
  let pipes = try Pipes(for: child)
  let process: pid_t
  do throws(FileError) {
    process = try spawn(child, descriptors: pipes.theirs)
  } catch {
    pipes.closeOurs()
    pipes.closeTheirs()
    throw error
  }
  return RunningChild(process, pipes).talk(to: child)
}

private struct RunningChild: ~Copyable {
  private let process: pid_t
  private let mark: CInt
  private let input: CInt
  private let output: CInt
  private let errors: CInt

  init(_ process: pid_t, _ pipes: Pipes) {
    self.process = process
    mark = boekbouw_mark_child(process)
    // Only the child may hold them open: so we see where it ends.
    pipes.closeTheirs()
    (input, output, errors) = (pipes.ours[0], pipes.ours[1], pipes.ours[2])
  }

  deinit { for end in [output, errors] { close(end) } }

  consuming func talk(to child: Child) -> ChildOutcome {
    let deadline = monotonicSeconds() + child.timeLimit
    var writing = Writing(child.input, to: input)
    var streams = [Collecting(output, limit: child.outputLimit), Collecting(errors, limit: child.outputLimit)]
    var killing: ChildOutcome.Ending?
    while !hasEnded {
      if killing == nil, isInterrupted { killing = .interrupted }
      if killing == nil, monotonicSeconds() > deadline { killing = .outOfTime }
      if killing != nil { kill(-process, SIGKILL) }
      wait(for: streams, writing)
      writing.goOn()
      for index in streams.indices { streams[index].goOn() }
    }
    writing.end()
    let status = reap()
    for index in streams.indices { streams[index].goOn() }
    return ChildOutcome(
      ending: killing ?? ChildOutcome.Ending(status: status), output: streams[0].bytes, errors: streams[1].bytes)
  }

  /// Whether it has; it is still to be waited for, so that its number stays its own.
  private var hasEnded: Bool {
    var facts = siginfo_t()
    return waitid(P_PID, id_t(process), &facts, WEXITED | WNOHANG | WNOWAIT) != 0 || facts.si_signo != 0
  }

  /// Ends what it left behind, and takes its status.
  private func reap() -> CInt {
    kill(-process, SIGKILL)
    boekbouw_unmark_child(mark)
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Until there is something to read or to write, and for a moment at most: a child may end while what it started
  /// keeps the pipes open.
  private func wait(for streams: [Collecting], _ writing: Writing) {
    var waits = streams.filter { !$0.isAtEnd }.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
    if !writing.isDone { waits.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
    poll(&waits, nfds_t(waits.count), waits.isEmpty ? 2 : 20)
  }
}

extension ChildOutcome.Ending {
  /// - Parameter status: as waitpid(2) gives it.
  fileprivate init(status: CInt) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }
}

/// Standard input, output and error: the child's ends, and ours, which do not make us wait.
private struct Pipes {
  private(set) var ours: [CInt] = []
  private(set) var theirs: [CInt] = []

  init(for child: Child) throws(FileError) {
    // A socket, as it can be written to without SIGPIPE.
    for make in [makeSocket, makePipe, makePipe] {
      var ends: [CInt] = [-1, -1]
      guard make(&ends) == 0 else {
        let cause = errno
        closeOurs()
        closeTheirs()
        throw FileError(path: child.program, operation: .open, errno: cause)
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
      ours.append(ends[0])
      theirs.append(ends[1])
    }
  }

  func closeOurs() { for end in ours { close(end) } }
  func closeTheirs() { for end in theirs { close(end) } }
}

private func makeSocket(_ ends: inout [CInt]) -> CInt { socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) }
private func makePipe(_ ends: inout [CInt]) -> CInt { pipe(&ends) }
