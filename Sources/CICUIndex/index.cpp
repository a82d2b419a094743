#include "cicu_index.h"

#include <unicode/alphaindex.h>

#include <memory>

using icu::AlphabeticIndex;

struct BoekbouwIndex {
  std::unique_ptr<AlphabeticIndex::ImmutableIndex> letters;
};

BoekbouwIndex *boekbouw_index_open(const char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  AlphabeticIndex index(icu::Locale::createFromName(locale), error);
  // Latin words stand in books in any script.
  index.addLabels(icu::Locale::getEnglish(), error);
  std::unique_ptr<AlphabeticIndex::ImmutableIndex> letters(index.buildImmutableIndex(error));
  return U_SUCCESS(error) && letters ? new BoekbouwIndex{std::move(letters)} : nullptr;
}

void boekbouw_index_close(BoekbouwIndex *index) { delete index; }

int32_t boekbouw_index_place(BoekbouwIndex *index, const uint16_t *text, int32_t length) {
  UErrorCode error = U_ZERO_ERROR;
  icu::UnicodeString name(false, reinterpret_cast<const char16_t *>(text), length);
  int32_t place = index->letters->getBucketIndex(name, error);
  return U_SUCCESS(error) ? place : -1;
}

int32_t boekbouw_index_heading(BoekbouwIndex *index, int32_t place, uint16_t *heading, int32_t capacity) {
  const AlphabeticIndex::Bucket *bucket = index->letters->getBucket(place);
  if (!bucket || bucket->getLabelType() != U_ALPHAINDEX_NORMAL) return 0;
  UErrorCode error = U_ZERO_ERROR;
  return bucket->getLabel().extract(reinterpret_cast<char16_t *>(heading), capacity, error);
}
