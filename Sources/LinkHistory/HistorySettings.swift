/// How long results are trusted, and when a failing link is broken.
package struct HistorySettings: Sendable {
  /// The file that keeps what runs saw.
  package let database: String
  /// So many times in a row an address has to fail before it is broken.
  package let failures: Int
  /// For so many days at least.
  package let days: Int
  /// For so many days an address that answers is not asked again; 0 for asking each time.
  package let freshDays: Int
  /// For so many seconds one that fails is not asked again.
  package let retryAfter: Int64

  package init(database: String, failures: Int, days: Int, freshDays: Int, retryAfter: Int64 = 0) {
    self.database = database
    self.failures = failures
    self.days = days
    self.freshDays = freshDays
    self.retryAfter = retryAfter
  }
}
