import Glibc
import LibPOSIX

/// The folder in memory that the parsers read from. The script makes it, with the files that inputs refer to.
let folder = environment("BOEKBOUW_FUZZ_FOLDER") ?? "."

/// Puts an input where the program looks for it. Not `replaceFile`: its care for the disk would cost the most.
func write(_ bytes: [UInt8], as name: String) -> String {
  let path = folder + "/" + name
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
  let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  precondition(close(descriptor) == 0 && written == bytes.count, "cannot write \(path)")
  return path
}

func exit(withStatus status: CInt) -> Never { Glibc.exit(status) }
