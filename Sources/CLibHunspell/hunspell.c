#include <dlfcn.h>
#include <iconv.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "hunspell_shim.h"

/* Prototypes as in hunspell 1.7's header, which Debian's package of the library does not bring along. */
typedef struct Hunhandle Hunhandle;

static struct {
  Hunhandle *(*create)(const char *, const char *);
  int (*spell)(Hunhandle *, const char *);
  char *(*encoding)(Hunhandle *);
} hunspell;

int boekbouw_hunspell_load(const char *soname, const char **problem) {
  void *library = dlopen(soname, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    *problem = dlerror();
    return 0;
  }
  hunspell.create = (Hunhandle * (*)(const char *, const char *)) dlsym(library, "Hunspell_create");
  hunspell.spell = (int (*)(Hunhandle *, const char *))dlsym(library, "Hunspell_spell");
  hunspell.encoding = (char *(*)(Hunhandle *))dlsym(library, "Hunspell_get_dic_encoding");
  *problem = "it lacks a function";
  return hunspell.create && hunspell.spell && hunspell.encoding;
}

static const iconv_t none = (iconv_t)-1;

/* hunspell wants one thread at a time. A lock that nobody else holds takes a hundredth of what a word takes. */
struct boekbouw_dictionary {
  boekbouw_dictionary *next;
  char *affixes;
  pthread_mutex_t lock;
  Hunhandle *handle;
  iconv_t converter; /* none: the dictionary is in UTF-8 */
};

static boekbouw_dictionary *dictionaries;
static pthread_mutex_t dictionaries_lock = PTHREAD_MUTEX_INITIALIZER;

/* The entry for a dictionary, whether it has been read or not. */
static boekbouw_dictionary *find(const char *affixes) {
  for (boekbouw_dictionary *entry = dictionaries; entry; entry = entry->next)
    if (strcmp(entry->affixes, affixes) == 0) return entry;
  boekbouw_dictionary *entry = calloc(1, sizeof *entry);
  if (!entry || !(entry->affixes = strdup(affixes))) {
    free(entry);
    return NULL;
  }
  pthread_mutex_init(&entry->lock, NULL);
  entry->converter = none;
  entry->next = dictionaries;
  return dictionaries = entry;
}

static int is_utf8(const char *encoding) { return strcasecmp(encoding, "UTF-8") == 0; }

/* Whether the dictionary can be used. */
static int read_once(boekbouw_dictionary *entry, const char *words) {
  if (!entry->handle) {
    entry->handle = hunspell.create(entry->affixes, words);
    const char *encoding = entry->handle ? hunspell.encoding(entry->handle) : "UTF-8";
    if (!is_utf8(encoding)) entry->converter = iconv_open(encoding, "UTF-8");
  }
  return entry->handle && (entry->converter != none || is_utf8(hunspell.encoding(entry->handle)));
}

boekbouw_dictionary *boekbouw_dictionary_open(const char *affixes, const char *words) {
  pthread_mutex_lock(&dictionaries_lock);
  boekbouw_dictionary *entry = find(affixes);
  pthread_mutex_unlock(&dictionaries_lock);
  if (!entry) return NULL;
  pthread_mutex_lock(&entry->lock);
  int usable = read_once(entry, words);
  pthread_mutex_unlock(&entry->lock);
  return usable ? entry : NULL;
}

/* NULL where the dictionary's encoding cannot write the word. */
static const char *convert(iconv_t converter, const char *word, char *converted, size_t size) {
  char *in = (char *)word, *out = converted;
  size_t in_left = strlen(word), out_left = size - 1;
  if (converter == none) return word;
  iconv(converter, NULL, NULL, NULL, NULL);
  if (iconv(converter, &in, &in_left, &out, &out_left) != 0) return NULL;
  *out = '\0';
  return converted;
}

int boekbouw_dictionary_knows(boekbouw_dictionary *dictionary, const char *word) {
  char converted[400];
  pthread_mutex_lock(&dictionary->lock);
  const char *written = convert(dictionary->converter, word, converted, sizeof converted);
  int known = written && hunspell.spell(dictionary->handle, written);
  pthread_mutex_unlock(&dictionary->lock);
  return known;
}
