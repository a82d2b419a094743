#ifndef BOEKBOUW_INTERRUPTS_H
#define BOEKBOUW_INTERRUPTS_H

/* Files to remove and children to end when SIGINT, SIGTERM or SIGHUP ends the process.
   Everything that the handler touches is preallocated, so it calls nothing but
   async-signal-safe functions (signal-safety(7)): kill, waitpid, unlink, raise, write, _exit, and those of removing.h. */

/* Installs the handlers, once. A signal that the parent ignored (nohup) stays ignored. */
void boekbouw_install_interrupt_cleanup(void);

/* From now on SIGINT ends the process with exit code 0, after the files are removed: for a program that runs until it
   is told to stop. */
void boekbouw_end_well_on_interrupt(void);

/* From now on the first SIGINT or SIGTERM only leaves a mark, for a program that wants to tell what it has found so far.
   The second one ends it as before. */
void boekbouw_note_interrupts(void);

/* Whether the mark is there. */
_Bool boekbouw_is_interrupted(void);

/* Marks a path for removal. Returns a slot number, or -1 when all slots are taken or the path is too long. */
int boekbouw_mark_for_removal(const char *path);

/* The same for a folder with all that is in it. */
int boekbouw_mark_folder_for_removal(const char *path);

/* Takes the mark away; -1 is allowed and does nothing. */
void boekbouw_unmark_for_removal(int slot);

/* Marks a child for the end: every process of its group is killed before any file is removed. It has to be a child of
   ours that leads its group. Returns a slot number, or -1 when all slots are taken. */
int boekbouw_mark_child(int group);

/* To be called before the child is waited for, as its number may be another's from then on. -1 does nothing. */
void boekbouw_unmark_child(int slot);

#endif
