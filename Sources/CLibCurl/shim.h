#ifndef BOEKBOUW_CLIBCURL_H
#define BOEKBOUW_CLIBCURL_H

#include <curl/curl.h>
#include <locale.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

/* glibc has it, and shows it to programs only that ask for GNU's own, which a module cannot. */
extern int memfd_create(const char *name, unsigned int flags);
static const unsigned int boekbouw_close_on_exec = 1; /* MFD_CLOEXEC */

/* Swift calls no variadic functions: one of these for each kind of argument. */

static inline CURLcode boekbouw_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode boekbouw_set_string(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode boekbouw_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode boekbouw_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}

/* For CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION, which have the same shape. */
static inline CURLcode boekbouw_set_receiver(CURL *handle, CURLoption option, curl_write_callback value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode boekbouw_set_socket_opener(CURL *handle, curl_opensocket_callback value) {
  return curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, value);
}

static inline CURLcode boekbouw_get_long(CURL *handle, CURLINFO info, long *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode boekbouw_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode boekbouw_get_string(CURL *handle, CURLINFO info, char **value) {
  return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode boekbouw_get_private(CURL *handle, void **value) {
  return curl_easy_getinfo(handle, CURLINFO_PRIVATE, value);
}

static inline CURLcode boekbouw_get_certificates(CURL *handle, struct curl_certinfo **value) {
  return curl_easy_getinfo(handle, CURLINFO_CERTINFO, value);
}

static inline CURLMcode boekbouw_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

static inline void boekbouw_multi_watch(
    CURLM *multi, curl_socket_callback socket, curl_multi_timer_callback time, void *context) {
  curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, socket);
  curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, context);
  curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, time);
  curl_multi_setopt(multi, CURLMOPT_TIMERDATA, context);
}

/* The host of an address with its letters beyond ASCII as IDNA writes them. libidn2 reads them in the locale of the
   thread, which is not UTF-8 in a program that sets none. */
static inline CURLUcode boekbouw_ascii_host(CURLU *url, char **host) {
#ifdef CURLU_PUNYCODE
  locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  locale_t before = utf8 ? uselocale(utf8) : (locale_t)0;
  CURLUcode code = curl_url_get(url, CURLUPART_HOST, host, CURLU_PUNYCODE);
  if (utf8) {
    uselocale(before);
    freelocale(utf8);
  }
  return code;
#else
  (void)url;
  (void)host;
  return CURLUE_UNSUPPORTED_SCHEME;
#endif
}

#endif
