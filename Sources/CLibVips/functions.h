#ifndef BOEKBOUW_VIPS_FUNCTIONS_H
#define BOEKBOUW_VIPS_FUNCTIONS_H

#include "vips_shim.h"

/* Prototypes as in libvips 8.14's and GLib's headers, which Debian's libvips42 package does not bring along. */

typedef boekbouw_image image;
typedef int operation(image *in, image **out, ...);
typedef void log_handler(const char *domain, int level, const char *text, void *data);

#define BOEKBOUW_VIPS_FUNCTIONS(f)                                                        \
  f(int, vips_init, (const char *))                                                      \
  f(void, vips_block_untrusted_set, (int))                                               \
  f(void, vips_concurrency_set, (int))                                                   \
  f(void, vips_cache_set_max, (int))                                                     \
  f(const char *, vips_error_buffer, (void))                                             \
  f(void, vips_error_clear, (void))                                                      \
  f(image *, vips_image_new_from_buffer, (const void *, size_t, const char *, ...))      \
  f(image *, vips_image_new_from_memory, (const void *, size_t, int, int, int, int))     \
  f(image *, vips_image_copy_memory, (image *))                                          \
  f(void *, vips_image_write_to_memory, (image *, size_t *))                             \
  f(void, vips_image_set_blob_copy, (image *, const char *, const void *, size_t))       \
  f(int, vips_image_get_width, (const image *))                                          \
  f(int, vips_image_get_height, (const image *))                                         \
  f(int, vips_image_get_bands, (const image *))                                          \
  f(int, vips_image_get_format, (const image *))                                         \
  f(int, vips_image_get_interpretation, (const image *))                                 \
  f(int, vips_image_get_orientation, (image *))                                          \
  f(int, vips_image_hasalpha, (image *))                                                 \
  f(size_t, vips_image_get_typeof, (const image *, const char *))                        \
  f(int, vips_resize, (image *, image **, double, ...))                                  \
  f(int, vips_premultiply, (image *, image **, ...))                                     \
  f(int, vips_unpremultiply, (image *, image **, ...))                                   \
  f(int, vips_cast, (image *, image **, int, ...))                                       \
  f(int, vips_copy, (image *, image **, ...))                                            \
  f(int, vips_icc_import, (image *, image **, ...))                                      \
  f(int, vips_icc_export, (image *, image **, ...))                                      \
  f(int, vips_icc_transform, (image *, image **, const char *, ...))                     \
  f(int, vips_colourspace, (image *, image **, int, ...))                                \
  f(int, vips_flatten, (image *, image **, ...))                                         \
  f(int, vips_autorot, (image *, image **, ...))                                         \
  f(int, vips_jpegsave_buffer, (image *, void **, size_t *, ...))                        \
  f(int, vips_pngsave_buffer, (image *, void **, size_t *, ...))                         \
  f(void *, vips_array_double_new, (const double *, int))                                \
  f(void, vips_area_unref, (void *))                                                     \
  f(void, g_object_unref, (void *))                                                      \
  f(void, g_free, (void *))                                                              \
  f(unsigned, g_log_set_handler, (const char *, int, log_handler *, void *))

struct functions {
#define DECLARE(result, name, parameters) result(*name) parameters;
  BOEKBOUW_VIPS_FUNCTIONS(DECLARE)
#undef DECLARE
};

extern struct functions boekbouw_vips;

#endif
