import LibPOSIX

extension Engine {
  /// - Parameter home: the folder that holds `assets/typst` and, where somebody made one, a Python environment `.venv`.
  package init(in home: String, timeLimit: Int, memoryLimit: Int) {
    let named = environment("BOEKBOUW_PYTHON").flatMap { $0.isEmpty ? nil : $0 }
    let candidates = [home + "/.venv/bin/python", named, program("python3")]
    self.init(
      pythons: candidates.compactMap { $0 }.filter(fileExists), child: home + "/assets/typst/zetter.py",
      timeLimit: timeLimit, memoryLimit: memoryLimit)
  }

  /// What installs the engine.
  var installation: String {
    let folder = child.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let venv = quoted(folder + "/.venv")
    return "python3 -m venv \(venv) && \(venv)/bin/pip install -r \(quoted(folder + "/assets/typst/requirements.txt"))"
  }
}

/// A program by its name, where a shell would find it.
private func program(_ name: String) -> String? {
  (environment("PATH") ?? "").split(separator: ":").map { "\($0)/\(name)" }.first(where: fileExists)
}

private func quoted(_ path: String) -> String {
  let needsNone = path.utf8.allSatisfy {
    $0 > 0x2C && $0 != 0x3B && $0 != 0x3C && $0 != 0x3E && $0 < 0x7B && $0 != 0x60
  }
  return needsNone ? path : "'" + path.replacing("'", with: "'\\''") + "'"
}
