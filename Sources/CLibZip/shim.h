#ifndef BOEKBOUW_CLIBZIP_H
#define BOEKBOUW_CLIBZIP_H

#include <zip.h>

/* The commands that a read-only source answers; zip.h has this as a macro that Swift cannot import. */
static inline zip_int64_t boekbouw_zip_readable_commands(void) {
  return ZIP_SOURCE_SUPPORTS_READABLE | ZIP_SOURCE_MAKE_COMMAND_BITMASK(ZIP_SOURCE_SUPPORTS);
}

#endif
