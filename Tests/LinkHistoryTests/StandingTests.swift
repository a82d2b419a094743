import LinkHistory
import Testing

@Test func `two standings with the same history are the same`() {
  #expect(Standing.failing(times: 1, days: 0) != Standing.broken(times: 1, days: 0))
}
