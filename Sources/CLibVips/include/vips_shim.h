#ifndef BOEKBOUW_VIPS_SHIM_H
#define BOEKBOUW_VIPS_SHIM_H

#include <stddef.h>

/* The part of libvips that we use, opened with dlopen when first needed. Its operations are variadic, which Swift
   cannot call. Functions that give an image return a new reference or NULL; those that answer int give 0 for success. */

typedef struct _VipsImage boekbouw_image;

enum boekbouw_vips_state {
  boekbouw_vips_ready,
  boekbouw_vips_missing,  /* no such library */
  boekbouw_vips_unusable, /* too old, or it does not start */
};

/* Not thread-safe, to be called once. On a state other than ready *problem points at a static text. */
enum boekbouw_vips_state boekbouw_vips_load(const char *soname, const char **problem);

/* libvips has one error text for all threads. Conversions run under the shared lock; one that failed runs again under
   the exclusive lock, and then the text is its own. */
void boekbouw_vips_lock(int exclusive);
void boekbouw_vips_unlock(void);
void boekbouw_vips_clear_error(void);
const char *boekbouw_vips_error(void);

/* bytes must outlive the image and every image made from it. */
boekbouw_image *boekbouw_vips_open(const void *bytes, size_t count, int fail_on);
/* 8-bit samples of a row after the other, three bands; they must outlive it as well. */
boekbouw_image *boekbouw_vips_rgb(const void *bytes, size_t count, int width, int height);
void boekbouw_vips_release(boekbouw_image *image);

int boekbouw_vips_width(const boekbouw_image *image);
int boekbouw_vips_height(const boekbouw_image *image);
int boekbouw_vips_bands(const boekbouw_image *image);
int boekbouw_vips_format(const boekbouw_image *image);
int boekbouw_vips_interpretation(const boekbouw_image *image);
int boekbouw_vips_orientation(boekbouw_image *image);
int boekbouw_vips_has_alpha(boekbouw_image *image);
int boekbouw_vips_has_profile(const boekbouw_image *image);

boekbouw_image *boekbouw_vips_resize(boekbouw_image *in, double horizontal, double vertical);
boekbouw_image *boekbouw_vips_premultiply(boekbouw_image *in);
boekbouw_image *boekbouw_vips_unpremultiply(boekbouw_image *in);
boekbouw_image *boekbouw_vips_cast(boekbouw_image *in, int format);
/* To unsigned bytes; 16-bit samples keep their upper half. */
boekbouw_image *boekbouw_vips_cast_to_8_bits(boekbouw_image *in);
/* From the embedded profile, or else from `fallback` ("cmyk"; NULL: fails without a usable profile), to 8-bit sRGB. */
boekbouw_image *boekbouw_vips_icc_to_srgb(boekbouw_image *in, const char *fallback);
/* From the profile `from` (NULL: the embedded one, else sRGB) to 8 bits of the profile `to`. Neither is needed after. */
boekbouw_image *boekbouw_vips_icc_to_profile(
    boekbouw_image *in, const void *from, size_t from_size, const void *to, size_t to_size);
boekbouw_image *boekbouw_vips_colourspace(boekbouw_image *in, int interpretation);
boekbouw_image *boekbouw_vips_flatten_on_white(boekbouw_image *in);
boekbouw_image *boekbouw_vips_autorotate(boekbouw_image *in);
boekbouw_image *boekbouw_vips_copy_to_memory(boekbouw_image *in);

/* Without metadata. Give *bytes back with boekbouw_vips_free. */
int boekbouw_vips_save_jpeg(boekbouw_image *in, int quality, void **bytes, size_t *count);
int boekbouw_vips_save_png(boekbouw_image *in, int filter, int level, void **bytes, size_t *count);
/* The samples; NULL for a failure. */
void *boekbouw_vips_samples(boekbouw_image *in, size_t *count);
void boekbouw_vips_free(void *bytes);

/* libvips's numbers, which are part of its stable ABI. */
enum {
  boekbouw_vips_fail_on_error = 2,
  boekbouw_vips_grey = 1,
  boekbouw_vips_cmyk = 15,
  boekbouw_vips_srgb = 22,
  boekbouw_vips_png_filter_none = 0x08,
  boekbouw_vips_png_filter_all = 0xF8,
};

#endif
