import Glibc

/// True when the descriptor is a terminal, where colour and progress make sense.
package func isTerminal(_ descriptor: CInt) -> Bool {
  isatty(descriptor) == 1
}

/// Columns of the terminal behind the descriptor, or nil when it is none or does not say.
package func terminalWidth(_ descriptor: CInt) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
