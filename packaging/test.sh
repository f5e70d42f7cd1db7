#!/usr/bin/env bash
# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with warnings as errors, and runs every test. Arguments go to ctest: test.sh -R tst_findings
set -euo pipefail
. "$(dirname "$0")/prepare.sh"

install_missing "$root/packaging/linux/debian-packages.txt" "$root/packaging/linux/debian-packages-test.txt"
preset=${CTPAT_PRESET:-ci}
build "$preset"
say "Testing ($preset)"
ctest --preset "$preset" "$@"
