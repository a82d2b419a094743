#ifndef BOEKBOUW_HUNSPELL_SHIM_H
#define BOEKBOUW_HUNSPELL_SHIM_H

/* The part of hunspell that we use, opened with dlopen when first needed: a program that never spells pays nothing.
   Words are UTF-8 here, whatever the encoding of the dictionary is. */

/* Whether the library is there; *problem points at a static text where it is not. Not thread-safe, to be called once. */
int boekbouw_hunspell_load(const char *soname, const char **problem);

typedef struct boekbouw_dictionary boekbouw_dictionary;

/* The dictionary, read when it is first asked for; the same one ever after. It stays open until the program ends: to
   close it takes hunspell a third of the time that it took to open, and a second check of a run can use it.
   NULL where memory runs out, or where the dictionary's encoding is unknown. hunspell itself takes any file for a
   dictionary. Any thread may call these two. */
boekbouw_dictionary *boekbouw_dictionary_open(const char *affixes, const char *words);

/* A word that the dictionary's encoding cannot write is none of its words. */
int boekbouw_dictionary_knows(boekbouw_dictionary *dictionary, const char *word);

#endif
