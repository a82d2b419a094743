let metadataFamilies = [
  ElementFamily(
    title: "People and organisations", shown: "the name; in the book's own statement it goes into the metadata",
    rows: [
      ElementRow("personname author editor othercredit person org collab affiliation", .inline(.words)),
      ElementRow("authorgroup", .inline(.enumeration)),
      ElementRow(
        """
        orgname orgdiv authorinitials shortaffil jobtitle contrib firstname givenname surname honorific othername \
        lineage
        """, .inline(.named)),
      ElementRow("street pob postcode city state country phone fax otheraddr", .inline(.named)),
    ]),
  ElementFamily(
    title: "Publications", shown: "the text in an entry of the bibliography; in the book's own statement metadata",
    rows: [
      ElementRow("biblioset bibliomset publisher copyright confgroup", .inline(.words)),
      ElementRow(
        """
        biblioid citebiblioid bibliomisc bibliocoverage bibliosource publishername pubdate year holder edition \
        releaseinfo issuenum volumenum seriesvolnums pagenums artpagenums revnumber contractnum contractsponsor \
        confdates conftitle confnum confsponsor
        """, .inline(.named)),
      ElementRow("bibliorelation", .inline(.named)),
    ]),
  ElementFamily(
    title: "What the book is about",
    shown: "in the book's own statement metadata; the text in an entry of the bibliography",
    rows: [
      ElementRow("keywordset subjectset subject", .inline(.enumeration)),
      ElementRow("keyword subjectterm", .inline(.named)), ElementRow("extendedlink", .inline(.words)),
      ElementRow("meta", .inline(.named)), ElementRow("cover locator arc", .silent),
    ]),
]
