import LibSQLite
import Testing

@Test func `the library is there`() {
  #expect(!sqliteVersion.isEmpty)
}
