#ifndef BOEKBOUW_HUNSPELL_SHIM_H
#define BOEKBOUW_HUNSPELL_SHIM_H

/* The part of hunspell that we use, opened with dlopen when first needed: a program that never spells pays nothing.
   Words are UTF-8 here, whatever the encoding of the dictionary is. */

/* Whether the library is there; *problem points at a static text where it is not. Not thread-safe, to be called once. */
int boekbouw_hunspell_load(const char *soname, const char **problem);

typedef struct boekbouw_dictionary boekbouw_dictionary;

/* NULL where memory runs out, or where the dictionary's encoding is unknown. hunspell itself takes any file for a
   dictionary. */
boekbouw_dictionary *boekbouw_dictionary_open(const char *affixes, const char *words);
void boekbouw_dictionary_close(boekbouw_dictionary *dictionary);

/* Not to be called by two threads at a time. A word that the dictionary's encoding cannot write is none of its words. */
int boekbouw_dictionary_knows(boekbouw_dictionary *dictionary, const char *word);

#endif
