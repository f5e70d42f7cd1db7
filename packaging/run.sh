#!/usr/bin/env bash
# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the workbench on the sample case. Without a display it takes the sample case to a
# signed report on the command line and says where it lies.
set -euo pipefail
. "$(dirname "$0")/prepare.sh"

install_missing "$root/packaging/linux/debian-packages.txt"
CTPAT_TARGETS=${CTPAT_TARGETS:-ctpat ctpat-workbench} build release

bin="$root/build/release/app"
place="$root/build/sample"
mkdir -p "$place"
case_file="$place/sample.ctpat"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    [ -f "$case_file" ] || "$bin/ctpat" sample "$case_file"
    say "Opening the workbench on $case_file"
    exec "$bin/ctpat-workbench" "$case_file"
fi

say "There is no display: taking the sample case to a signed report on the command line"
export CTPAT_CONFIG_DIR="$place/config" QT_QPA_PLATFORM=offscreen
rm -rf "$place/config"
rm -f "$case_file" "$place/report.pdf" "$place/identity.p12" "$place/passphrase.txt"
"$bin/ctpat" profile set --name "Sample Specialist" --title "Supply Chain Security Specialist" \
    --organization "Sample Field Office" --role specialist
"$bin/ctpat" sample "$case_file"
(umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' > "$place/passphrase.txt")
"$bin/ctpat" identity new "$place/identity.p12" --name "Sample Specialist" --passphrase-file "$place/passphrase.txt"
"$bin/ctpat" check "$case_file"
"$bin/ctpat" sign "$case_file" --identity "$place/identity.p12" --passphrase-file "$place/passphrase.txt" --role specialist \
    -o "$place/report.pdf"
"$bin/ctpat" verify "$place/report.pdf"
say "The signed report: $place/report.pdf"
