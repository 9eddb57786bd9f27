#!/bin/sh
# Brings the interface's catalogues up to date with the sentences in the code, and compiles them:
#   packaging/translations.sh            the source catalogue and every language there is
#   packaging/translations.sh hi es      the source catalogue and these; a new code begins a new language
# Then translate what lupdate left `type="unfinished"` in resources/translations/vivavoce_<code>.ts, take that mark away, and run it
# again. Both the .ts and the compiled .qm are committed, so that neither set-up nor a wheel needs Qt's tools; a test compares them.
set -eu
cd "$(dirname "$0")/.."
tools=${VIVAVOCE_VENV:-.venv}/bin
catalogue=resources/translations/vivavoce
if [ $# -eq 0 ]; then
    for file in "$catalogue"_*.ts; do
        [ -e "$file" ] || continue
        code=${file#"$catalogue"_}
        set -- "$@" "${code%.ts}"
    done
fi

gather() { # CATALOGUE [OPTION...]
    into=$1
    shift
    # shellcheck disable=SC2046 - a list of files, none with a blank in its name
    "$tools/pyside6-lupdate" -silent -no-obsolete -locations none "$@" \
        $(grep -rl 'translate(' app --include='*.py' | LC_ALL=C sort) -ts "$into"
}

gather "$catalogue.ts"
for code; do
    gather "${catalogue}_$code.ts" -source-language en -target-language "$code"
    "$tools/pyside6-lrelease" -silent "${catalogue}_$code.ts" -qm "${catalogue}_$code.qm"
done
