#define _GNU_SOURCE
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

const char *boekbouw_error_symbol(int number) { return strerrorname_np(number); }

const char *boekbouw_error_text(int number) { return strerrordesc_np(number); }

int boekbouw_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int boekbouw_sync_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }

int boekbouw_close_from(void *actions, int descriptor) {
  return posix_spawn_file_actions_addclosefrom_np(actions, descriptor);
}

int boekbouw_processor_count(void) {
  cpu_set_t set;
  long online = sysconf(_SC_NPROCESSORS_ONLN);
  int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : (int)online;
  return count > 0 ? count : 1;
}
