#define _GNU_SOURCE
#include "removing.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* As deep as our own folders go, and shallow enough for the stack of a signal handler. */
enum { deepest = 16, buffer_size = 4096 };

static void remove_folder(int parent, const char *name, int depth);

/* Returns how many entries went. */
static int remove_entries(int folder, const char *buffer, long size, int depth) {
  int count = 0;
  for (long at = 0; at < size; at += ((const struct dirent64 *)(buffer + at))->d_reclen) {
    const char *name = ((const struct dirent64 *)(buffer + at))->d_name;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) continue;
    if (unlinkat(folder, name, 0) != 0) remove_folder(folder, name, depth + 1);
    if (faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) != 0) count++;
  }
  return count;
}

/* A folder may be listed incompletely while its entries go: then it is listed again. */
static void remove_folder(int parent, const char *name, int depth) {
  if (depth > deepest) return;
  int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  if (folder < 0) return;
  _Alignas(struct dirent64) char buffer[buffer_size];
  int count;
  do {
    long size;
    count = 0;
    while ((size = syscall(SYS_getdents64, folder, buffer, sizeof buffer)) > 0)
      count += remove_entries(folder, buffer, size, depth);
    lseek(folder, 0, SEEK_SET);
  } while (count > 0);
  close(folder);
  unlinkat(parent, name, AT_REMOVEDIR);
}

void boekbouw_remove_folder(const char *path) { remove_folder(AT_FDCWD, path, 0); }
