# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs what is missing, then configures and builds one preset.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "== $*" >&2; }

# missing_packages LIST...: the packages of the lists that are not installed.
missing_packages() {
    local line command package
    grep -hvE '^(#|$)' "$@" | while read -r line; do
        command=${line%%:*}
        package=${line##*:}
        if [ "$command" != "$package" ] || [ "$line" != "$package" ]; then
            command -v "$command" >/dev/null 2>&1 && continue
        fi
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || printf '%s\n' "$package"
    done
}

install_missing() {
    local packages as_root=()
    if ! command -v apt-get >/dev/null 2>&1; then
        say "This is not a Debian system: nothing is installed. Needed are a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 or newer" \
            "(Base, Pdf, Svg, Tools), QPDF 11, libexif, libheif, OpenSSL 3, npm, the Noto fonts; for the tests also openssl," \
            "poppler-utils, qpdf, sqlite3 and clang-format 14. Going on in case they are there."
        return
    fi
    packages=$(missing_packages "$@")
    [ -n "$packages" ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null 2>&1 || { say "Please install as root:" $packages; exit 1; }
        as_root=(sudo)
    fi
    say "Installing:" $packages
    "${as_root[@]}" apt-get update -qq
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
}

# build PRESET: configures once, builds what changed; only the targets in CTPAT_TARGETS where that is set.
build() {
    cd "$root"
    if [ ! -f "build/$1/build.ninja" ]; then
        say "Configuring ($1)"
        cmake --preset "$1" >/dev/null
    fi
    say "Building ($1)"
    # A person sees how far it is; a log keeps what went wrong only.
    local quiet=(-- --quiet)
    [ ! -t 1 ] || quiet=()
    # shellcheck disable=SC2086
    cmake --build --preset "$1" --target ${CTPAT_TARGETS:-all} "${quiet[@]}"
}
