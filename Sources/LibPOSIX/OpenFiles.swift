import Glibc

/// How many files and connections may be open at once, after asking for as many as the system allows, up to 4096.
package func raisedOpenFileLimit() -> Int {
  var limit = rlimit()
  let resource = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
  guard getrlimit(resource, &limit) == 0 else { return 256 }
  let wanted = min(limit.rlim_max, 4096)
  if limit.rlim_cur < wanted {
    var raised = limit
    raised.rlim_cur = wanted
    if setrlimit(resource, &raised) == 0 { limit = raised }
  }
  return Int(clamping: limit.rlim_cur)
}
