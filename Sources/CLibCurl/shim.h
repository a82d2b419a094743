#ifndef BOEKBOUW_CLIBCURL_H
#define BOEKBOUW_CLIBCURL_H

#include <curl/curl.h>

/* Swift calls no variadic functions: one of these for each kind of argument. */

static inline CURLcode boekbouw_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode boekbouw_set_offset(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode boekbouw_set_string(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

#endif
