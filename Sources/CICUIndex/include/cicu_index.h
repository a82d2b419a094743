// ICU has the headings of an alphabetical index in C++ only; this is as much of them as an index takes.
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct BoekbouwIndex BoekbouwIndex;

// NULL where ICU has no memory or no data. The caller closes it.
BoekbouwIndex *boekbouw_index_open(const char *locale);
void boekbouw_index_close(BoekbouwIndex *index);

// The place of a text's heading among all headings; negative where ICU cannot say.
int32_t boekbouw_index_place(BoekbouwIndex *index, const uint16_t *text, int32_t length);
// The heading of a place in UTF-16, cut off at the capacity; the return value is its length. Zero for what is no
// letter of the language: digits and signs, and letters of other scripts.
int32_t boekbouw_index_heading(BoekbouwIndex *index, int32_t place, uint16_t *heading, int32_t capacity);

#ifdef __cplusplus
}
#endif
