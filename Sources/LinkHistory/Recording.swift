import LibSQLite
import LinkChecking

/// Writes a row for each link that was really looked at.
func insert(_ links: [CheckedLink], at now: Moment, into database: borrowing Database) throws(DatabaseError) {
  let addresses = try database.prepare("INSERT OR IGNORE INTO address (text) VALUES (?)")
  let observations = try database.prepare(
    """
    INSERT OR REPLACE INTO observation (address, time, verdict, detail, status, last, fingerprint, title)
    SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?8 FROM address WHERE text = ?1
    """)
  for link in links where link.verdict.wasLookedAt {
    try addresses.run([.text(link.address)])
    let last = link.hops.last
    try observations.run([
      .text(link.address), .integer(now.seconds), .text(link.verdict.name), .text(orNull: link.verdict.detail),
      .integer(orNull: last?.status), .text(orNull: last?.address), .text(orNull: link.fingerprint),
      .text(orNull: link.title),
    ])
  }
}

/// Keeps a year, and of an address that is looked at all the time the last 500 runs. What lies in the future was written by
/// a clock that was wrong; a day of it may be another run's, which began later and was done sooner.
func forgetOld(of links: [CheckedLink], at now: Moment, in database: borrowing Database) throws(DatabaseError) {
  let day: Int64 = 86_400
  try database.run(
    "DELETE FROM observation WHERE time NOT BETWEEN ? AND ?",
    [.integer(now.seconds - 366 * day), .integer(now.seconds + day)])
  let surplus = try database.prepare(
    """
    DELETE FROM observation WHERE address = (SELECT id FROM address WHERE text = ?1) AND time <= (
      SELECT time FROM observation WHERE address = (SELECT id FROM address WHERE text = ?1)
      ORDER BY time DESC LIMIT 1 OFFSET 500)
    """)
  for link in links { try surplus.run([.text(link.address)]) }
  try database.run("DELETE FROM address WHERE id NOT IN (SELECT address FROM observation)")
}

extension Verdict {
  fileprivate var wasLookedAt: Bool {
    if case .unchecked = self { false } else { true }
  }
}
