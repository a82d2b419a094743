#define _GNU_SOURCE
#include "interrupts.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "removing.h"

enum { slot_count = 16 };
enum { slot_free, slot_filling, slot_marked };

static struct {
  atomic_int state;
  _Bool is_folder;
  char path[PATH_MAX];
} slots[slot_count];

static int mark(const char *path, _Bool is_folder) {
  if (strlen(path) >= PATH_MAX) return -1;
  for (int i = 0; i < slot_count; i++) {
    int expected = slot_free;
    if (atomic_compare_exchange_strong(&slots[i].state, &expected, slot_filling)) {
      strcpy(slots[i].path, path);
      slots[i].is_folder = is_folder;
      atomic_store(&slots[i].state, slot_marked);
      return i;
    }
  }
  return -1;
}

int boekbouw_mark_for_removal(const char *path) { return mark(path, 0); }

int boekbouw_mark_folder_for_removal(const char *path) { return mark(path, 1); }

void boekbouw_unmark_for_removal(int slot) {
  if (slot >= 0) atomic_store(&slots[slot].state, slot_free);
}

/* The process groups of children, 0 for a free slot. */
static atomic_int groups[slot_count];

int boekbouw_mark_child(int group) {
  for (int i = 0; i < slot_count; i++) {
    int expected = 0;
    if (atomic_compare_exchange_strong(&groups[i], &expected, group)) return i;
  }
  return -1;
}

void boekbouw_unmark_child(int slot) {
  if (slot >= 0) atomic_store(&groups[slot], 0);
}

/* Waits for each, so that none of them makes another file in a folder that is about to go. */
static void end_children(void) {
  for (int i = 0; i < slot_count; i++) {
    int group = atomic_load(&groups[i]);
    if (group > 0 && kill(-group, SIGKILL) == 0) waitpid(group, NULL, 0);
  }
}

static void remove_marked(int slot) {
  if (slots[slot].is_folder)
    boekbouw_remove_folder(slots[slot].path);
  else
    unlink(slots[slot].path);
}

/* Whether SIGINT is how the program is meant to end, and whether somebody sees the line that a terminal shows it on. */
static atomic_bool ends_well, is_seen;

void boekbouw_end_well_on_interrupt(void) {
  atomic_store(&is_seen, isatty(2));
  atomic_store(&ends_well, 1);
}

/* SA_RESETHAND has put the default action back, and the signal is blocked while its handler runs:
   the raised one is delivered on return, so the parent sees a process that died of the signal. */
static void end_and_remove(int number) {
  int saved = errno;
  end_children();
  for (int i = 0; i < slot_count; i++)
    if (atomic_load(&slots[i].state) == slot_marked) remove_marked(i);
  errno = saved;
  if (number == SIGINT && atomic_load(&ends_well)) {
    /* The result of write has to be looked at, and there is nothing to do about it. */
    _exit(atomic_load(&is_seen) && write(2, "\n", 1) < 0 ? 0 : 0);
  }
  raise(number);
}

static atomic_bool is_interrupted;

/* The handler that was there before has its turn the second time. */
static void note_interrupt(int number) {
  (void)number;
  atomic_store(&is_interrupted, 1);
  struct sigaction action = {.sa_handler = end_and_remove, .sa_flags = SA_RESETHAND};
  sigfillset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
}

void boekbouw_note_interrupts(void) {
  boekbouw_install_interrupt_cleanup();
  static const int endings[] = {SIGINT, SIGTERM};
  struct sigaction old, action = {.sa_handler = note_interrupt};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (sigaction(endings[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
      sigaction(endings[i], &action, NULL);
}

_Bool boekbouw_is_interrupted(void) { return atomic_load(&is_interrupted); }

static void do_nothing(int number) { (void)number; }

static void install(void) {
  static const int endings[] = {SIGINT, SIGTERM, SIGHUP};
  struct sigaction old, action = {.sa_handler = end_and_remove, .sa_flags = SA_RESETHAND};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (sigaction(endings[i], NULL, &old) == 0 && old.sa_handler != SIG_IGN)
      sigaction(endings[i], &action, NULL);
  /* A handler and not SIG_IGN: exec resets handlers, so child programs are not affected. */
  struct sigaction quiet = {.sa_handler = do_nothing, .sa_flags = SA_RESTART};
  sigaction(SIGXFSZ, &quiet, NULL);
}

void boekbouw_install_interrupt_cleanup(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
}
