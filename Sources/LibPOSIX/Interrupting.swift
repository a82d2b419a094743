import CShims

/// From now on the first Ctrl-C (SIGINT, or SIGTERM) ends nothing: ``isInterrupted`` says that it came. The second one
/// ends the program.
package func noteInterrupts() { boekbouw_note_interrupts() }

/// Whether somebody wants the program to come to an end.
package var isInterrupted: Bool { boekbouw_is_interrupted() }
