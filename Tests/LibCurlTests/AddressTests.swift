import LibCurl
import Testing

@Suite struct `a numeric address` {
  /// First and last of every block that is not for the public, and their neighbours that are.
  @Test(arguments: [
    ("0.0.0.0", "0.255.255.255", "", "1.0.0.0"), ("10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0"),
    ("100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0"),
    ("127.0.0.0", "127.255.255.255", "126.255.255.255", "128.0.0.0"),
    ("169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0"),
    ("172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0"),
    ("192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0"),
    ("192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0"),
    ("192.88.99.0", "192.88.99.255", "192.88.98.255", "192.88.100.0"),
    ("192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0"),
    ("198.18.0.0", "198.19.255.255", "198.17.255.255", "198.20.0.0"),
    ("198.51.100.0", "198.51.100.255", "198.51.99.255", "198.51.101.0"),
    ("203.0.113.0", "203.0.113.255", "203.0.112.255", "203.0.114.0"),
    ("224.0.0.0", "255.255.255.255", "223.255.255.255", ""),
  ]) func `of version 4 is public or not, to the last`(first: String, last: String, before: String, after: String) {
    for reserved in [first, last] {
      #expect(IPAddress(reserved).map(isPublic) == false)
      #expect(IPAddress("::ffff:\(reserved)").map(isPublic) == false)
      #expect(IPAddress("64:ff9b::\(reserved)").map(isPublic) == false)
    }
    for open in [before, after] where !open.isEmpty {
      #expect(IPAddress(open).map(isPublic) == true)
      #expect(IPAddress("::ffff:\(open)").map(isPublic) == true)
      #expect(IPAddress("64:ff9b::\(open)").map(isPublic) == true)
    }
  }

  @Test(arguments: [
    "::", "::1", "::2", "::7f00:1", "64:ff9b:1::1", "64:ff9a::1", "100::", "100::ffff", "1fff:ffff::", "2001::1",
    "2001:1ff:ffff::", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "2002:7f00:1::1", "2002:a00:1::",
    "2002:a9fe:a9fe::1", "3fff::", "3fff:fff:ffff::", "4000::", "5f00::1", "fc00::", "fd00:ec2::254",
    "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe80::1", "fe80::a9fe:a9fe", "febf:ffff::", "fec0::1", "ff02::1",
    "ffff::",
  ]) func `of version 6 is not public`(text: String) throws {
    #expect(!isPublic(try #require(IPAddress(text))))
  }

  @Test(arguments: [
    "2000::", "2000::1", "2001:200::", "2001:db7:ffff::", "2001:db9::", "2002:808:808::1", "2003::", "2a00:1450::1",
    "3ffe:ffff::", "3fff:1000::", "2606:4700::1111",
  ]) func `of version 6 is public`(text: String) throws {
    #expect(isPublic(try #require(IPAddress(text))))
  }

  @Test(arguments: ["8.8.8.8", "0.0.0.0", "255.255.255.255", "::", "::1", "2001:db8::1:0:0:1", "fe80::1"])
  func `is written as it was read`(text: String) {
    #expect(IPAddress(text)?.description == text)
  }

  @Test(arguments: [
    "", "1", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4 ", "[::1]", "::1%lo", "localhost", "1.2.3.4/8",
  ])
  func `is written in full`(text: String) {
    #expect(IPAddress(text) == nil)
  }
}

@Suite struct `a range of addresses` {
  @Test(arguments: [
    ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.0", false), ("10.1.2.3/8", "10.9.9.9", true),
    ("192.168.1.7", "192.168.1.7", true), ("192.168.1.7", "192.168.1.6", false),
    ("192.168.1.6/31", "192.168.1.7", true),
    ("0.0.0.0/0", "203.0.113.9", true), ("0.0.0.0/0", "::1", false), ("::/0", "fe80::1", true),
    ("::/0", "1.2.3.4", false),
    ("fc00::/7", "fdff::1", true), ("fc00::/7", "fe00::", false), ("::1/128", "::1", true), ("::1", "::2", false),
    ("2001:db8::/33", "2001:db8:7fff::", true), ("2001:db8::/33", "2001:db8:8000::", false),
  ]) func `contains what begins like it`(range: String, address: String, isInside: Bool) throws {
    #expect(try #require(AddressRange(range)).contains(try #require(IPAddress(address))) == isInside)
  }

  @Test(arguments: [
    "", "/8", "10.0.0.0/", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "a/8", "10/8",
  ])
  func `is an address and a number of bits`(text: String) {
    #expect(AddressRange(text) == nil)
  }
}
