# Sourced by ./test: its sections. Each runs in the root folder and returns 0 (passed),
# 77 (skipped, after a line that says why) or something else (failed).
# shellcheck shell=bash

skipped=77
book=build/test/book.epub map=build/test/source-map.json

# without_warnings COMMAND…: runs it and shows what it prints; a warning about our own files fails.
without_warnings() {
  local log=build/test/last.log
  "$@" 2>&1 | sed '/ld.gold: warning: Cannot export local symbol/d' | tee "$log"
  if grep -E "^(\[[^]]*\] )?($PWD/)?(Sources|Tests|Package\.swift)[^ ]*: warning:|^warning: .*'boekbouw'" "$log" >/dev/null; then
    echo 'test: there were warnings (see above)'
    return 1
  fi
}

build_tests() { without_warnings swift build --build-tests; }

run_tests() {
  without_warnings swift test
  had_tests
}

# A run without tests proves nothing, and swift test thinks well of it.
had_tests() {
  grep -qE 'Test run with [1-9][0-9]* tests? ' build/test/last.log && return
  echo 'test: no tests were run'
  return 1
}

check_style() {
  swift format lint --strict --recursive Sources Tests Package.swift
  shellcheck --external-sources boekbouw test .ci/run Benchmarks/run Benchmarks/peers Benchmarks/links Benchmarks/print Scripts/*.sh Tests/Fuzzing/run Tests/Fuzzing/*.sh
}

# Joins the manuscript's files and holds the whole, and each file, against our schema and DocBook's.
check_manuscript() {
  local schema=manuscript/schema docbook=../shared/schemas/docbook-5.2/docbook.rng whole=build/test/boek.xml
  local status=0 parts
  mapfile -t parts < <(find manuscript -maxdepth 1 -name '*.xml' ! -name boekonline.xml)
  xmllint --nonet --xinclude --output "$whole" manuscript/boek.xml
  jing "$schema/boekonline.rng" manuscript/boekonline.xml || status=1
  jing -i "$schema/boek.rng" "$whole" "${parts[@]}" || status=1
  if [[ -e $docbook ]]; then
    jing -i "$docbook" "$whole" || status=1
  else
    echo "skipped: not held against DocBook 5.2 itself, as $docbook is absent"
  fi
  echo "${#parts[@]} files and the catalogue of online symbols"
  return "$status"
}

# The book may not depend on where, when, and in which language and time zone it is built.
build_book_twice() {
  local elsewhere
  ./boekbouw build -o "$book" --source-map "$map"
  no_release_warnings
  elsewhere=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$elsewhere'" EXIT
  mkdir "$elsewhere/een andere map"
  cp -r manuscript assets "$elsewhere/een andere map"
  (
    cd "$elsewhere/een andere map" || exit
    umask 077
    TZ=XYZ-11:30 LC_ALL=tr_TR.UTF-8 HOME=$elsewhere "$OLDPWD/.build/release/boekbouw" build -o anders.epub
  )
  cmp "$book" "$elsewhere/een andere map/anders.epub"
}

no_release_warnings() {
  ! grep -sE "^($PWD/)?Sources[^ ]*: warning:" .build/launcher.log
}

# oracle PROGRAM ARGUMENTS…: one of Tests/Oracles on the book.
oracle() {
  local program=$1
  shift
  has_book
  .venv/bin/python "Tests/Oracles/$program" "$book" --source-map "$map" "$@"
}

# The reports of a real run, and those that the Swift tests agreed on.
check_reports() {
  local schema=../shared/schemas/sarif/sarif-schema-2.1.0.json reports=build/test/reports
  ./boekbouw check --quiet --report "sarif=$reports/manuscript.sarif" --report "junit=$reports/manuscript.xml" \
    --report "html=$reports/manuscript.html"
  xmllint --nonet --noout "$reports/manuscript.xml" Tests/Golden/reports/*/junit.xml
  if [[ -e $schema ]]; then
    .venv/bin/python Tests/Oracles/sarif.py "$schema" "$reports/manuscript.sarif" Tests/Golden/reports/*/findings.sarif
  else
    echo "skipped: not held against SARIF's schema, as $schema is absent"
  fi
  .venv/bin/python Tests/Oracles/link_report.py "$reports/manuscript.html" Tests/Golden/reports/*/report.html
}

# A small book in which all that can become of a symbol has happened, and the real one.
small_book=Tests/Golden/companion/small small_site=build/test/small-site site=build/test/boekonline

check_companion_site() {
  ./boekbouw companion "$small_book/boek.xml" -o "$small_site"
  ./boekbouw companion -o "$site"
  .venv/bin/python Tests/Oracles/companion_site.py "$small_site"
  .venv/bin/python Tests/Oracles/companion_site.py "$site"
}

check_redirects() {
  local edition editions=()
  for edition in manuscript/editions/*.xml; do
    if [[ -e $edition ]]; then editions+=(--edition "$edition"); fi
  done
  .venv/bin/python Tests/Oracles/companion_redirects.py "$small_site" --edition "$small_book/editions/1.xml"
  .venv/bin/python Tests/Oracles/companion_redirects.py "$site" "${editions[@]}"
}

check_words() {
  has_book
  .venv/bin/python Tests/Oracles/words.py "$book" manuscript/boek.xml
  # The same by our own program, which shares nothing with that one.
  ./boekbouw check --words "$book" manuscript/boek.xml
}

# Made-up hosts on loopback, and what the program says of their links.
check_links() {
  ./boekbouw --help >/dev/null
  .venv/bin/python Tests/Oracles/links.py
}

has_book() {
  [[ -e $book ]] && return
  echo 'test: there is no book to examine'
  return 1
}

# sanitize KIND: the Swift tests with a sanitizer, in a build folder of its own. Leaks are not looked for: Swift keeps
# bits of its own in pointers, and a pointer that the sanitizer does not recognise is a leak to it. Threads that end with
# the program are none either.
sanitize() {
  export ASAN_OPTIONS=detect_leaks=0:suppressions=$PWD/Tests/address.supp TSAN_OPTIONS=report_thread_leaks=0
  export SWIFT_BACKTRACE=enable=no
  BOEKBOUW_SANITIZER=$1 without_warnings swift test --scratch-path ".build/$1" --sanitize="$1" --disable-xctest
  had_tests
}

# Every parser of outside input is given what libFuzzer thinks of; what it learnt stays in build/fuzzing.
fuzz() {
  local status=0
  Tests/Fuzzing/run || status=$?
  # Not every Swift comes with libFuzzer; the line above says so.
  ((status == 3)) && return "$skipped"
  return "$status"
}

# Books that none of us wrote: built and checked, or refused in an orderly way.
build_corpus() {
  local file name status worst=0 readable=()
  if [[ ! -d ../shared/corpus ]]; then
    echo 'skipped: ../shared/corpus is absent'
    return "$skipped"
  fi
  for file in ../shared/corpus/*/book.xml; do
    name=$(basename "$(dirname "$file")")
    status=0
    ./boekbouw build "$file" -o "build/test/$name.epub" >"build/test/$name.log" 2>&1 || status=$?
    case $status in
      0) readable+=("build/test/$name.epub") && echo "$name: built" ;;
      1) echo "$name: not readable yet, $(grep -c . "build/test/$name.log") lines of messages" ;;
      *) worst=1 && echo "$name: exit code $status" && tail -n 5 "build/test/$name.log" ;;
    esac
  done
  if ((${#readable[@]})); then
    .venv/bin/python Tests/Oracles/epubcheck_books.py "${readable[@]}" || worst=1
  fi
  print_corpus || worst=1
  return "$worst"
}

# The same on paper, with the golden cases. One of the books has thousands of pages: it takes minutes, and is left out.
print_corpus() {
  local file books=()
  for file in ../shared/corpus/*/book.xml; do
    if [[ $file != */fbsd-handbook-nl/* ]]; then books+=("$file"); fi
  done
  .venv/bin/python Tests/Oracles/print_books.py --golden "${books[@]}"
}

# try_random_books SEED: valid DocBook that nobody would write: it builds all the same, and loses no word.
try_random_books() {
  local grammar=../shared/schemas/docbook-5.2/docbook.rng
  if [[ ! -e $grammar ]]; then
    echo "skipped: $grammar is absent"
    return "$skipped"
  fi
  # A count and not a time, so that what failed fails again.
  .venv/bin/python Tests/Oracles/random_books.py --grammar "$grammar" --count 200 --shrink 5 --seed "$1"
}

# check_press FILE.pdf PROFILE.icc FILE.pdf…: press editions without a profile, and those that were made with this one.
check_press() {
  local plain=$1 profile=$2
  shift 2
  .venv/bin/python Tests/Oracles/press_rules.py "$plain"
  .venv/bin/python Tests/Oracles/press_rules.py --profile "$profile" "$@"
}

# check_paged FOLDER: the book for CSS Paged Media, as WeasyPrint and Chromium lay it out.
check_paged() {
  .venv/bin/python Tests/Oracles/print_css.py "$1"
}

# The book in print, as the oracles below look at it: for readers, for a printer, and with the printer's profile.
print=build/test/print in_inks=build/test/print-in-inks profile=/usr/share/color/icc/ghostscript/default_cmyk.icc

# Twice, in other surroundings: the same bytes.
print_book() {
  local elsewhere name
  ./boekbouw print -o "$print"
  no_release_warnings
  elsewhere=$(mktemp -d)
  # shellcheck disable=SC2064
  trap "rm -rf '$elsewhere'" EXIT
  cp -r manuscript assets "$elsewhere"
  (
    cd "$elsewhere" || exit
    umask 077
    TZ=XYZ-11:30 LC_ALL=tr_TR.UTF-8 HOME=$elsewhere "$OLDPWD/.build/release/boekbouw" print -o pdf
  )
  for name in leaders-online.pdf leaders-online-press.pdf print/book.xhtml; do cmp "$print/$name" "$elsewhere/pdf/$name"; done
  cp "$profile" "$elsewhere/manuscript/drukker.icc"
  printf '\nprint:\n  press:\n    outputIntent: drukker.icc\n' >>"$elsewhere/manuscript/boekbouw.yaml"
  ./boekbouw print "$elsewhere/manuscript" --edition press -o "$in_inks"
}

# PDF/UA-1 and PDF/A-2a, and what a typesetter looks for.
check_screen_edition() {
  .venv/bin/python Tests/Oracles/verapdf_books.py "$print/leaders-online.pdf"
  .venv/bin/python Tests/Oracles/typography.py "$print/leaders-online.pdf"
}

check_press_edition() { check_press "$print/leaders-online-press.pdf" "$profile" "$in_inks/leaders-online-press.pdf"; }
