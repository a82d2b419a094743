#include <dlfcn.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "hunspell_shim.h"

/* Prototypes as in hunspell 1.7's header, which Debian's package of the library does not bring along. */
typedef struct Hunhandle Hunhandle;

static struct {
  Hunhandle *(*create)(const char *, const char *);
  void (*destroy)(Hunhandle *);
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
  hunspell.destroy = (void (*)(Hunhandle *))dlsym(library, "Hunspell_destroy");
  hunspell.spell = (int (*)(Hunhandle *, const char *))dlsym(library, "Hunspell_spell");
  hunspell.encoding = (char *(*)(Hunhandle *))dlsym(library, "Hunspell_get_dic_encoding");
  *problem = "it lacks a function";
  return hunspell.create && hunspell.destroy && hunspell.spell && hunspell.encoding;
}

struct boekbouw_dictionary {
  Hunhandle *handle;
  iconv_t converter; /* (iconv_t)-1: the dictionary is in UTF-8 */
};

static const iconv_t none = (iconv_t)-1;

boekbouw_dictionary *boekbouw_dictionary_open(const char *affixes, const char *words) {
  boekbouw_dictionary *dictionary = malloc(sizeof *dictionary);
  if (!dictionary) return NULL;
  dictionary->handle = hunspell.create(affixes, words);
  dictionary->converter = none;
  const char *encoding = dictionary->handle ? hunspell.encoding(dictionary->handle) : NULL;
  if (encoding && strcasecmp(encoding, "UTF-8") != 0) dictionary->converter = iconv_open(encoding, "UTF-8");
  if (encoding && (strcasecmp(encoding, "UTF-8") == 0 || dictionary->converter != none)) return dictionary;
  boekbouw_dictionary_close(dictionary);
  return NULL;
}

void boekbouw_dictionary_close(boekbouw_dictionary *dictionary) {
  if (dictionary->handle) hunspell.destroy(dictionary->handle);
  if (dictionary->converter != none) iconv_close(dictionary->converter);
  free(dictionary);
}

int boekbouw_dictionary_knows(boekbouw_dictionary *dictionary, const char *word) {
  char converted[400];
  if (dictionary->converter == none) return hunspell.spell(dictionary->handle, word);
  char *in = (char *)word, *out = converted;
  size_t in_left = strlen(word), out_left = sizeof converted - 1;
  iconv(dictionary->converter, NULL, NULL, NULL, NULL);
  if (iconv(dictionary->converter, &in, &in_left, &out, &out_left) != 0) return 0;
  *out = '\0';
  return hunspell.spell(dictionary->handle, converted);
}
