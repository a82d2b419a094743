// ICU's functions are macros that append its version; Swift does not see those, so each one in use gets a name here.
#include <unicode/ucol.h>

static inline UCollator *boekbouw_collator_open(const char *locale) {
  UErrorCode error = U_ZERO_ERROR;
  UCollator *collator = ucol_open(locale, &error);
  // Version 10 stands behind version 9.
  if (collator) ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
  return U_SUCCESS(error) ? collator : NULL;
}

static inline void boekbouw_collator_close(UCollator *collator) { ucol_close(collator); }

static inline int32_t boekbouw_sort_key(const UCollator *collator, const uint16_t *text, int32_t length,
                                        uint8_t *key, int32_t capacity) {
  return ucol_getSortKey(collator, (const UChar *)text, length, key, capacity);
}
