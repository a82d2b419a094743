import BookModel
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("2012", "2012"), ("2012-05", "2012-05"), ("05-2012", "2012-05"), ("5/2012", "2012-05"),
    ("2012-05-03", "2012-05-03"), ("3-5-2012", "2012-05-03"), ("03.05.2012", "2012-05-03"),
    ("2012-05-03T10:00:00Z", "2012-05-03"), ("mei 2012", "2012-05"), ("1 mei 2012", "2012-05-01"),
    ("1 Mei, 2012", "2012-05-01"), ("May 1st, 2012", "2012-05-01"), ("okt. 2012", "2012-10"),
    ("voorjaar 2012", "2012"), ("© 2012", "2012"), ("tweede druk, 2012", "2012"), ("29 februari 2012", "2012-02-29"),
  ])
  func `a date is found as W3C-DTF`(text: String, date: String) {
    #expect(publicationDate(in: text) == date)
  }

  @Test(arguments: [
    "", "binnenkort", "12", "31-2-2012", "2012-13", "29 februari 2011", "2011-2012", "mei", "mei 12", "0000",
    "99999999999999999999", "1-2-3-2012",
  ])
  func `what is no date stays out`(text: String) {
    #expect(publicationDate(in: text) == nil)
  }
}
