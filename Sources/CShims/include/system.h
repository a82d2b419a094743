#ifndef BOEKBOUW_SYSTEM_H
#define BOEKBOUW_SYSTEM_H

/* GNU functions that Swift's Glibc module does not show, because it is built without _GNU_SOURCE. */

/* "ENOSPC" for the number, or NULL. */
const char *boekbouw_error_symbol(int number);

/* "No space left on device" in English whatever the locale is, or NULL. */
const char *boekbouw_error_text(int number);

/* Lets two files or folders change places in one step. Returns 0, or the errno: EINVAL or ENOSYS where the file system
   cannot. */
int boekbouw_exchange(const char *one, const char *other);

/* Waits until everything that was written to the file system of this descriptor is on the disk. Returns 0 or the errno. */
int boekbouw_sync_file_system(int descriptor);

/* Has a child close every descriptor from this one on. Returns 0 or the errno.
   The first is a posix_spawn_file_actions_t, which Swift knows from Glibc and would then know from here as well. */
int boekbouw_close_from(void *actions, int descriptor);

/* Processors that this process may run on, at least 1. */
int boekbouw_processor_count(void);

#endif
