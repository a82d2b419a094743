import LibHunspell
import LibPOSIX

/// Where the system keeps the dictionaries of hunspell.
let dictionaryFolder = "/usr/share/hunspell"

/// The dictionaries for a language tag that are installed, the best one first.
///
/// Plain `en` may be British or American: what either knows is right.
func dictionaryNames(for tag: String) -> [String] {
  let parts = tag.split { $0 == "-" || $0 == "_" }.map(String.init)
  guard let language = parts.first?.lowercased() else { return [] }
  let region = parts.dropFirst().first { $0.count == 2 }?.uppercased()
  let general = region == nil && language == "en" ? ["en_GB", "en_US"] : []
  let regional = region.map { ["\(language)_\($0)"] } ?? general
  let fallback = ["\(language)_\(language.uppercased())", language]
  let named = (regional + fallback).filter { fileExists("\(dictionaryFolder)/\($0).dic") }
  if !named.isEmpty { return general.isEmpty ? [named[0]] : named }
  let others = ((try? listFolder(dictionaryFolder)) ?? []).filter {
    $0.hasPrefix("\(language)_") && $0.hasSuffix(".dic")
  }
  return others.first.map { [String($0.dropLast(4))] } ?? []
}

func openDictionary(_ name: String) throws(DictionaryError) -> SpellingDictionary {
  try SpellingDictionary(
    affixes: "\(dictionaryFolder)/\(name).aff", words: "\(dictionaryFolder)/\(name).dic")
}
