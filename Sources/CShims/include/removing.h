#ifndef BOEKBOUW_REMOVING_H
#define BOEKBOUW_REMOVING_H

/* Removes a folder and all that is in it. A symbolic link in it is removed and not followed. Fit for a signal handler: it
   allocates nothing and calls openat, getdents64, unlinkat, lseek and close alone. */
void boekbouw_remove_folder(const char *path);

#endif
