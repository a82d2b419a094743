#include "functions.h"

enum { sequential = 1, lanczos3 = 5, relative_colorimetric = 1, uchar = 0, yes = 1 };

static void *const end = NULL;

image *boekbouw_vips_open(const void *bytes, size_t count, int fail_on) {
  return boekbouw_vips.vips_image_new_from_buffer(
      bytes, count, "", "access", sequential, "fail_on", fail_on, end);
}

image *boekbouw_vips_rgb(const void *bytes, size_t count, int width, int height) {
  image *plain = boekbouw_vips.vips_image_new_from_memory(bytes, count, width, height, 3, uchar);
  image *out = NULL;
  if (!plain) return NULL;
  boekbouw_vips.vips_copy(plain, &out, "interpretation", boekbouw_vips_srgb, end);
  boekbouw_vips.g_object_unref(plain);
  return out;
}

void boekbouw_vips_release(image *in) { boekbouw_vips.g_object_unref(in); }

int boekbouw_vips_width(const image *in) { return boekbouw_vips.vips_image_get_width(in); }

int boekbouw_vips_height(const image *in) { return boekbouw_vips.vips_image_get_height(in); }

int boekbouw_vips_bands(const image *in) { return boekbouw_vips.vips_image_get_bands(in); }

int boekbouw_vips_format(const image *in) { return boekbouw_vips.vips_image_get_format(in); }

int boekbouw_vips_interpretation(const image *in) {
  return boekbouw_vips.vips_image_get_interpretation(in);
}

int boekbouw_vips_orientation(image *in) { return boekbouw_vips.vips_image_get_orientation(in); }

int boekbouw_vips_has_alpha(image *in) { return boekbouw_vips.vips_image_hasalpha(in); }

int boekbouw_vips_has_profile(const image *in) {
  return boekbouw_vips.vips_image_get_typeof(in, "icc-profile-data") != 0;
}

image *boekbouw_vips_resize(image *in, double horizontal, double vertical) {
  image *out = NULL;
  boekbouw_vips.vips_resize(in, &out, horizontal, "vscale", vertical, "kernel", lanczos3, end);
  return out;
}

image *boekbouw_vips_premultiply(image *in) {
  image *out = NULL;
  boekbouw_vips.vips_premultiply(in, &out, end);
  return out;
}

image *boekbouw_vips_unpremultiply(image *in) {
  image *out = NULL;
  boekbouw_vips.vips_unpremultiply(in, &out, end);
  return out;
}

image *boekbouw_vips_cast(image *in, int format) {
  image *out = NULL;
  boekbouw_vips.vips_cast(in, &out, format, end);
  return out;
}

image *boekbouw_vips_cast_to_8_bits(image *in) {
  image *out = NULL;
  boekbouw_vips.vips_cast(in, &out, uchar, "shift", yes, end);
  return out;
}

image *boekbouw_vips_icc_to_srgb(image *in, const char *fallback) {
  image *out = NULL;
  if (fallback)
    boekbouw_vips.vips_icc_transform(
        in, &out, "srgb", "embedded", yes, "input_profile", fallback, "intent", relative_colorimetric,
        "black_point_compensation", yes, "depth", 8, end);
  else
    boekbouw_vips.vips_icc_transform(
        in, &out, "srgb", "embedded", yes, "intent", relative_colorimetric,
        "black_point_compensation", yes, "depth", 8, end);
  return out;
}

static const char profile_field[] = "icc-profile-data";

/* A copy that has the profile; images are shared, and so are their fields. */
static image *with_profile(image *in, const void *profile, size_t size) {
  image *out = NULL;
  if (boekbouw_vips.vips_copy(in, &out, end) != 0) return NULL;
  boekbouw_vips.vips_image_set_blob_copy(out, profile_field, profile, size);
  return out;
}

static image *to_lab(image *in) {
  image *out = NULL;
  boekbouw_vips.vips_icc_import(
      in, &out, "embedded", yes, "input_profile", "srgb", "intent", relative_colorimetric,
      "black_point_compensation", yes, end);
  return out;
}

static image *to_embedded(image *in) {
  image *out = NULL;
  boekbouw_vips.vips_icc_export(
      in, &out, "intent", relative_colorimetric, "black_point_compensation", yes, "depth", 8, end);
  return out;
}

/* vips_icc_transform takes a profile by the name of a file; vips_icc_export also takes one from the image. */
image *boekbouw_vips_icc_to_profile(
    image *in, const void *from, size_t from_size, const void *to, size_t to_size) {
  image *source = from ? with_profile(in, from, from_size) : NULL;
  image *lab = from && !source ? NULL : to_lab(source ? source : in);
  image *target = lab ? with_profile(lab, to, to_size) : NULL;
  image *out = target ? to_embedded(target) : NULL;
  if (source) boekbouw_vips.g_object_unref(source);
  if (lab) boekbouw_vips.g_object_unref(lab);
  if (target) boekbouw_vips.g_object_unref(target);
  return out;
}

image *boekbouw_vips_colourspace(image *in, int interpretation) {
  image *out = NULL;
  boekbouw_vips.vips_colourspace(in, &out, interpretation, end);
  return out;
}

image *boekbouw_vips_flatten_on_white(image *in) {
  static const double white[] = {255};
  void *background = boekbouw_vips.vips_array_double_new(white, 1);
  image *out = NULL;
  boekbouw_vips.vips_flatten(in, &out, "background", background, end);
  boekbouw_vips.vips_area_unref(background);
  return out;
}

image *boekbouw_vips_autorotate(image *in) {
  image *out = NULL;
  boekbouw_vips.vips_autorot(in, &out, end);
  return out;
}

image *boekbouw_vips_copy_to_memory(image *in) { return boekbouw_vips.vips_image_copy_memory(in); }

int boekbouw_vips_save_jpeg(image *in, int quality, void **bytes, size_t *count) {
  return boekbouw_vips.vips_jpegsave_buffer(
      in, bytes, count, "Q", quality, "optimize_coding", yes, "strip", yes, end);
}

int boekbouw_vips_save_png(image *in, int filter, int level, void **bytes, size_t *count) {
  return boekbouw_vips.vips_pngsave_buffer(
      in, bytes, count, "compression", level, "filter", filter, "strip", yes, end);
}

void *boekbouw_vips_samples(image *in, size_t *count) {
  return boekbouw_vips.vips_image_write_to_memory(in, count);
}

void boekbouw_vips_free(void *bytes) { boekbouw_vips.g_free(bytes); }
