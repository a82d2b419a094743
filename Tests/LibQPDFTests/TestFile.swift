import LibQPDF
import Testing

/// A PDF of these objects, the first of which is its catalogue; without a table of places, which qpdf makes up for.
func pdf(_ objects: String...) -> [UInt8] {
  let numbered = objects.enumerated().map { "\($0.offset + 1) 0 obj\n\($0.element)\nendobj\n" }.joined()
  return Array("%PDF-1.7\n\(numbered)trailer << /Root 1 0 R /Size \(objects.count + 1) >>\n".utf8)
}

/// A page that says “hello”.
let onePage = pdf(
  "<< /Type /Catalog /Pages 2 0 R /Lang (nl) >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 200.5] /Contents 4 0 R >>",
  "<< /Length 10 >>\nstream\n(hello) Tj\nendstream")

/// The same file after qpdf has written it.
func again(_ file: PDFFile) throws -> PDFFile { try PDFFile(file.written()) }
