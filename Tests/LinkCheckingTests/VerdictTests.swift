import LinkChecking
import Testing

@Test func `a page that says it is none is no good page`() {
  #expect(Verdict.softNotFound(.sibling).weight == .failing)
  #expect(Verdict.blocked(by: nil, status: 403).weight != .good)
}
