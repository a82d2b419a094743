import LibCurl
import Testing

@Suite struct `an address of the web` {
  @Test func `falls into its parts`() throws {
    let url = try #require(WebURL("HTTPS://Aap:Noot@Example.COM:8443/a/./b/../c%20d?x=1&y#deel"))
    #expect(url.scheme == "https" && url.host == "example.com" && url.port == 8443)
    #expect(url.path == "/a/c%20d" && url.query == "x=1&y" && url.fragment == "deel")
    #expect(url.origin == "https://example.com:8443")
    #expect(url.withoutFragment == "https://Aap:Noot@example.com:8443/a/c%20d?x=1&y")
    #expect(url.text == "https://Aap:Noot@example.com:8443/a/c%20d?x=1&y#deel")
  }

  @Test(arguments: [
    ("http://example.com", "http://example.com/"), ("http://example.com:80/", "http://example.com/"),
    ("https://example.com:443", "https://example.com/"), ("http://example.com:443", "http://example.com:443/"),
    ("http://example.com?x", "http://example.com/?x"), ("http://example.com#x", "http://example.com/#x"),
    ("  http://example.com/a b\n", "http://example.com/a%20b"),
    ("http://example.com/a\nb\tc", "http://example.com/abc"),
    ("http:\\\\example.com\\a\\b?c\\d", "http://example.com/a/b?c\\d"), ("http:example.com", "http://example.com/"),
    ("http:///example.com/x", "http://example.com/x"),
    ("http://example.com/é?é#é", "http://example.com/%C3%A9?%C3%A9#%C3%A9"),
    ("http://example.com/100%", "http://example.com/100%"), ("http://example.com/%7Ea", "http://example.com/%7Ea"),
    ("http://example.com/\"<>`{}^|[]", "http://example.com/%22%3C%3E%60%7B%7D^|[]"),
    ("http://example.com/?\"<>`{}^|[] '", "http://example.com/?%22%3C%3E`{}^|[]%20'"),
    ("http://example.com/?", "http://example.com/?"), ("http://example.com/#", "http://example.com/"),
    ("http://example.com//a//b", "http://example.com//a//b"), ("http://example.com/../../a", "http://example.com/a"),
    ("http://127.1/", "http://127.0.0.1/"), ("http://0x7f.1/", "http://127.0.0.1/"),
    ("http://2130706433/", "http://127.0.0.1/"),
    ("http://[::1]:80/", "http://[::1]/"), ("http://[2001:DB8::1]/", "http://[2001:db8::1]/"),
    ("http://example.com./", "http://example.com./"), ("http://a_b.example/", "http://a_b.example/"),
    ("http://Café.example/", "http://xn--caf-dma.example/"),
    ("http://straße.example/", "http://xn--strae-oqa.example/"),
    ("http://１２７.1/", "http://127.0.0.1/"), ("http://０x7F.%31/", "http://127.0.0.1/"),
    ("http://BÜCHER.example/", "http://xn--bcher-kva.example/"), ("http://日本語.jp/", "http://xn--wgv71a119e.jp/"),
    ("http://example.com/?a=b?c#d?e#f", "http://example.com/?a=b?c#d?e#f"),
    ("http://u:p:q@example.com/", "http://u:p:q@example.com/"),
  ]) func `is written as browsers write it`(written: String, text: String) {
    #expect(WebURL(written)?.text == text)
  }

  @Test(arguments: [
    "", " ", "#x", "/a", "//example.com", "example.com", "mailto:a@b.example", "ftp://example.com/", "javascript:0",
    "data:,x",
    "http:", "http://", "http://?x", "http://#x", "http:///", "http://a b.example/", "http://exa<mple/", "http://[::1",
    "http://[::g]/",
    "http://[fe80::1%25lo]/", "http://a:b/", "http://a:65536/", "http://a:-1/", "tel:+31", "://x", "http//x",
  ]) func `is nothing else`(text: String) {
    #expect(WebURL(text) == nil)
  }

  /// RFC 3986 §5.4, and what `Location` has in the wild.
  @Test(arguments: [
    ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
    ("//g", "http://g/"),
    ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
    ("g#s", "http://a/b/c/g#s"),
    ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("", "http://a/b/c/d;p?q"),
    (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
    ("../g", "http://a/b/g"),
    ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
    ("../../../../g", "http://a/g"), ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
    (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"),
    ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
    ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ("g#s/../x", "http://a/b/c/g#s/../x"), ("https://b/x", "https://b/x"), ("a/b:c", "http://a/b/c/a/b:c"),
    ("  /met spatie ", "http://a/met%20spatie"), ("/é", "http://a/%C3%A9"), ("\\\\b\\c", "http://b/c"),
    ("//B:8080", "http://b:8080/"),
    ("?a=http://x", "http://a/b/c/d;p?a=http://x"), ("/a:b", "http://a/a:b"), ("?", "http://a/b/c/d;p?"),
  ]) func `resolves a reference`(reference: String, text: String) {
    #expect(WebURL("http://a/b/c/d;p?q#weg")?.resolving(reference)?.text == text)
  }

  @Test func `keeps user and password to its own host`() {
    let url = WebURL("https://aap:noot@a.example:8443/x/y")
    #expect(url?.resolving("z")?.text == "https://aap:noot@a.example:8443/x/z")
    #expect(url?.resolving("//b.example/")?.text == "https://b.example/")
    #expect(url?.resolving("https://a.example:8443/z")?.text == "https://a.example:8443/z")
  }

  @Test(arguments: ["mailto:a@b.example", "javascript:void(0)", "ftp://b.example/", "app:open", "http://", "//", "///"])
  func `leads nowhere by what is none`(reference: String) {
    #expect(WebURL("http://a.example/b")?.resolving(reference) == nil)
  }
}
