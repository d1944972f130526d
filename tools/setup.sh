#!/usr/bin/env bash
# Makes a machine ready for Liaison. What is missing is installed when we are root, otherwise the
# one line that installs it is printed. Called by the Makefile; costs nothing when all is there.
#
#   tools/setup.sh python      a Python that can make an environment
#   tools/setup.sh offscreen   that, and the libraries without which Qt does not start
#   tools/setup.sh window      those, and what a window on a screen needs
#   tools/setup.sh tests       all of these, and programs that only tests use: a test whose program
#                              is missing skips and says so
#   tools/setup.sh venv        the Python environment in .venv, from requirements.lock by hash, and
#                              the outlines of the map; without a network these are left out
#   tools/setup.sh map         the outlines of the map alone (see tools/world.py)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

PYTHON=${PYTHON:-python3}
OFFSCREEN=(libegl1 libgl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3 fonts-dejavu-core)
WINDOW=(libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0)
PROGRAMS=(age:age Xvfb:xvfb dbus-run-session:dbus gnome-keyring-daemon:gnome-keyring strace:strace)
# Its package starts a server wherever an init system runs; there it is left to whoever owns the machine.
[[ -d /run/systemd/system ]] || PROGRAMS+=(/usr/sbin/sshd:openssh-server)
INTEROP=tests/interop # what another implementation reads and writes, run by node

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$@"
    exit 1
}

here() { command -v "$1" >/dev/null; }

# What is missing: each prints names of Debian packages, one a line.

absent_python() {
    if ! here "$PYTHON"; then
        [[ $PYTHON != python3 ]] || printf '%s\n' python3 python3-venv
    elif [[ ! -x .venv/bin/python ]] && ! "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null; then
        "$PYTHON" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
    fi
}

absent_packages() {
    local listed name
    here dpkg-query || return 0 # another system has other names: Qt says what it misses
    listed=$'\n'$(dpkg-query -W -f '${db:Status-Status} ${Package}\n')$'\n'
    for name in "$@"; do # newer releases add t64 to some names
        [[ $listed == *$'\n'"installed $name"$'\n'* ]] ||
            [[ $listed == *$'\n'"installed ${name}t64"$'\n'* ]] || echo "$name"
    done
}

absent_programs() {
    local entry # program:package; a program may well have come from elsewhere
    [[ ! -f $INTEROP/package-lock.json ]] || PROGRAMS+=(node:nodejs npm:npm)
    for entry in "${PROGRAMS[@]}"; do
        here "${entry%%:*}" || echo "${entry##*:}"
    done
}

# The names under which this release knows the packages "$@".
names_here() {
    local name
    for name in "$@"; do
        if apt-cache show "${name}t64" >/dev/null 2>&1; then echo "${name}t64"; else echo "$name"; fi
    done
}

# Installs the packages "$@" as root, else prints the line that does it and fails.
obtain() {
    local names name install=(apt-get install -y --no-install-recommends)
    if ! here apt-get; then
        say "Please install, by your system's names: $*"
        return 1
    fi
    if [[ $(id -u) -ne 0 ]]; then
        mapfile -t names < <(names_here "$@")
        say "These are missing. Please run this line, then make again:"
        say "  sudo apt-get update && sudo ${install[*]} ${names[*]}"
        return 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    install+=(-qq -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0)
    apt-get update -qq || say "The package lists could not be renewed; going on with those at hand."
    mapfile -t names < <(names_here "$@")
    say "Installing: ${names[*]}"
    "${install[@]}" "${names[@]}" >&2 && return 0
    # One name that is not to be had makes apt refuse them all: take the others singly.
    for name in "${names[@]}"; do
        "${install[@]}" "$name" >&2 || say "Could not be installed: $name"
    done
    return 1
}

check_python() {
    here "$PYTHON" || stop "$PYTHON is not here, and Liaison needs Python 3.11 or newer."
    "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        stop "$PYTHON is $("$PYTHON" -V 2>&1), and Liaison needs 3.11 or newer. Name another one," \
            "for example: make run PYTHON=python3.12"
}

needed() { # what the mode "$1" cannot do without
    absent_python
    case $1 in
        offscreen | tests) absent_packages "${OFFSCREEN[@]}" ;;
        window) absent_packages "${OFFSCREEN[@]}" "${WINDOW[@]}" ;;
    esac
}

wanted() { # what it can do without
    [[ $1 != tests ]] || { absent_packages "${WINDOW[@]}" && absent_programs; }
}

prepare() {
    local missing left
    mapfile -t missing < <(needed "$1" && wanted "$1")
    if [[ ${#missing[@]} -gt 0 ]]; then
        obtain "${missing[@]}" || true
        mapfile -t left < <(needed "$1")
        [[ ${#left[@]} -eq 0 ]] || stop "Liaison cannot go on without: ${left[*]}"
        mapfile -t left < <(wanted "$1")
        [[ ${#left[@]} -eq 0 ]] || say "Going on: tests that use ${left[*]} will skip and say so."
    fi
    check_python
}

node_modules() {
    local lock=$INTEROP/package-lock.json stamp=$INTEROP/node_modules/.installed
    [[ -f $lock && $lock -nt $stamp ]] && here npm || return 0
    if (cd "$INTEROP" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2; then
        touch "$stamp"
    else
        say "Going on: 'npm ci' in $INTEROP failed, so the tests that use it will skip and say so."
    fi
}

environment() {
    local pip=(.venv/bin/python -m pip --disable-pip-version-check install --quiet --no-input)
    # An environment whose interpreter has gone or is too old is made anew; others are kept.
    .venv/bin/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        "$PYTHON" -m venv --clear .venv
    say "Installing what requirements.lock names into .venv (some 150 MB the first time) ..."
    "${pip[@]}" --require-hashes --only-binary=:all: -r requirements.lock
    "${pip[@]}" --no-deps --no-build-isolation --editable .
    outlines || say "Going on: the map draws no coasts until 'make map' has fetched them."
}

# One wheel is fetched by its hash, and one file of it is read; nothing of it is installed or run.
outlines() {
    local fetched made=0
    [[ ! -f resources/map/world.json ]] || return 0
    say "Fetching the outlines of the map (1 MB) ..."
    fetched=$(mktemp -d)
    .venv/bin/python -m pip --disable-pip-version-check download --quiet --no-input --no-deps \
        --require-hashes --only-binary=:all: -d "$fetched" -r tools/map.txt &&
        .venv/bin/python tools/world.py "$fetched"/*.whl || made=1
    rm -rf "$fetched"
    return "$made"
}

case "${1:-}" in
    python | offscreen | window) prepare "$1" ;;
    tests) prepare tests && node_modules ;;
    venv) environment ;;
    map) outlines ;;
    *) stop "tools/setup.sh takes one word: python, offscreen, window, tests, venv or map." ;;
esac
