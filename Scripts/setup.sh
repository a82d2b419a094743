# Sourced by ./boekbouw, ./test and Benchmarks/run, with $root set: getting what the program needs.
# shellcheck shell=bash

: "${root:?}"

outside_cause=3
swift_wanted=6.3 swift_oldest=6.2

# say DUTCH ENGLISH: a line for the author, on stderr, in the language of the locale.
say() {
  local language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
  if [[ $language == nl* ]]; then printf '%s\n' "$1" >&2; else printf '%s\n' "$2" >&2; fi
}

# stop DUTCH ENGLISH: ends the program because of a cause outside it.
stop() {
  say "boekbouw: $1" "boekbouw: $2"
  exit "$outside_cause"
}

require_swift() {
  local version='' how="https://www.swift.org/install/linux/"
  if command -v swift >/dev/null; then
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p')
  fi
  [[ -n $version ]] ||
    stop "Swift ontbreekt. Installeer Swift $swift_wanted: $how" \
      "Swift is missing. Install Swift $swift_wanted: $how"
  [[ $(printf '%s\n' "$swift_oldest" "$version" | sort -V | head -n 1) == "$swift_oldest" ]] ||
    stop "Swift $version is te oud. Installeer Swift $swift_wanted: $how" \
      "Swift $version is too old. Install Swift $swift_wanted: $how"
}

# missing_packages GROUP…: the packages of these groups that are not installed.
missing_packages() {
  dpkg-query -W -f='${db:Status-Status} ${Package}, ${Provides}\n' |
    awk -v groups=" $* " '
      FNR == NR && $1 != "installed" { next }
      FNR == NR { sub(/^installed /, ""); gsub(/ *\([^)]*\)/, ""); n = split($0, names, /, */)
                  for (i = 1; i <= n; i++) here[names[i]] = 1; next }
      index(groups, " " $1 " ") && !($2 in here) { print $2 }' - "$root/Scripts/packages"
}

# require_packages GROUP…: installs what is missing of these groups, or says how.
require_packages() {
  if ! command -v dpkg-query >/dev/null; then
    say "Dit is geen Debian. Installeer zelf wat in Scripts/packages staat." \
      "This is not Debian; Scripts/packages lists what boekbouw needs."
    return
  fi
  local -a missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  if ((EUID)); then as_root=(sudo -n); fi
  if ((EUID)) && ! sudo -n true 2>/dev/null; then
    stop "deze pakketten ontbreken nog. Installeer ze met: sudo apt-get install ${missing[*]}" \
      "some packages are missing. Install them with: sudo apt-get install ${missing[*]}"
  fi
  say "Wordt geïnstalleerd: ${missing[*]} …" "Installing ${missing[*]} …"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get -q update &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get -q -y --no-install-recommends install "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    stop "het installeren is mislukt. Probeer: sudo apt-get install ${missing[*]}" \
      "the installation failed. Try: sudo apt-get install ${missing[*]}"
  fi
  rm -f "$log"
}

# require_python FILE…: the PyPI packages of these requirements files, in .venv.
require_python() {
  local installed file
  [[ -x $root/.venv/bin/python ]] || python3 -m venv "$root/.venv" ||
    stop "python3 -m venv is mislukt. Installeer python3-venv." "python3 -m venv failed"
  for file; do
    installed=$root/.venv/installed-$(basename "$(dirname "$file")").txt
    cmp -s "$file" "$installed" && continue
    say "De Python-pakketten van ${file#"$root"/} worden geïnstalleerd …" \
      "Installing the Python packages of ${file#"$root"/} …"
    "$root/.venv/bin/pip" --disable-pip-version-check -q install -r "$file" ||
      stop "pip kon de pakketten niet installeren (zie hierboven)" "pip failed"
    cp "$file" "$installed"
  done
}
