#include <dlfcn.h>
#include <pthread.h>

#include "functions.h"

struct functions boekbouw_vips;

/* libvips tells of broken profiles and the like on stderr; what matters comes back as an error. */
static void ignore(const char *domain, int level, const char *text, void *data) {
  (void)domain, (void)level, (void)text, (void)data;
}

static const char *find_functions(void *library, struct functions *found) {
#define FIND(result, name, parameters)                            \
  found->name = (result(*) parameters)dlsym(library, #name);      \
  if (!found->name) return "it has no function " #name;
  BOEKBOUW_VIPS_FUNCTIONS(FIND)
#undef FIND
  return NULL;
}

enum boekbouw_vips_state boekbouw_vips_load(const char *soname, const char **problem) {
  enum { warning_to_debug = 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 };
  void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    *problem = dlerror();
    return boekbouw_vips_missing;
  }
  *problem = find_functions(library, &boekbouw_vips);
  if (*problem) return boekbouw_vips_unusable;
  boekbouw_vips.g_log_set_handler("VIPS", warning_to_debug, ignore, NULL);
  if (boekbouw_vips.vips_init("boekbouw") != 0) {
    *problem = boekbouw_vips.vips_error_buffer();
    return boekbouw_vips_unusable;
  }
  boekbouw_vips.vips_block_untrusted_set(1); /* no ImageMagick, Matlab and other fragile readers */
  boekbouw_vips.vips_concurrency_set(1);     /* the caller converts several images at once */
  boekbouw_vips.vips_cache_set_max(0);       /* nothing outlives the bytes it was read from */
  return boekbouw_vips_ready;
}

static pthread_rwlock_t running = PTHREAD_RWLOCK_INITIALIZER;

void boekbouw_vips_lock(int exclusive) {
  if (exclusive)
    pthread_rwlock_wrlock(&running);
  else
    pthread_rwlock_rdlock(&running);
}

void boekbouw_vips_unlock(void) { pthread_rwlock_unlock(&running); }

void boekbouw_vips_clear_error(void) { boekbouw_vips.vips_error_clear(); }

const char *boekbouw_vips_error(void) { return boekbouw_vips.vips_error_buffer(); }
