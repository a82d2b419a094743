import LibCurl
import Testing

@Test func `the library is there`() {
  #expect(!libcurlVersion.isEmpty)
}
