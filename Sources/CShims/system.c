#define _GNU_SOURCE
#include "system.h"

#include <sched.h>
#include <string.h>
#include <unistd.h>

const char *boekbouw_error_symbol(int number) { return strerrorname_np(number); }

const char *boekbouw_error_text(int number) { return strerrordesc_np(number); }

int boekbouw_processor_count(void) {
  cpu_set_t set;
  long online = sysconf(_SC_NPROCESSORS_ONLN);
  int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : (int)online;
  return count > 0 ? count : 1;
}
