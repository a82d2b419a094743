/// A number as PDF writes it: at most four decimals, never an exponent (ISO 32000-1 §7.3.3).
func decimal(_ number: Double) -> String {
  guard number.isFinite, abs(number) < 1e12 else { return "0" }
  let scaled = Int((abs(number) * 10_000).rounded())
  let sign = number < 0 && scaled > 0 ? "-" : ""
  let fraction = String(scaled % 10_000 + 10_000).dropFirst()
  let digits = fraction.reversed().drop { $0 == "0" }.reversed()
  return sign + String(scaled / 10_000) + (digits.isEmpty ? "" : "." + String(digits))
}

func decimals(_ numbers: [Double]) -> String { numbers.map(decimal).joined(separator: " ") }
