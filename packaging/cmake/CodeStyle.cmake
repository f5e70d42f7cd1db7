# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Targets format, check-format and tidy. Versions are pinned, because versions format differently. The script lists the files
# when it runs, so that a new file does not configure the build anew.

find_program(CTPAT_CLANG_FORMAT NAMES clang-format-14)
find_program(CTPAT_RUN_CLANG_TIDY NAMES run-clang-tidy-14)
if(CTPAT_CLANG_FORMAT)
    set(format_command ${CMAKE_COMMAND} "-DROOT=${CMAKE_SOURCE_DIR}" "-DCLANG_FORMAT=${CTPAT_CLANG_FORMAT}")
    set(format_script "${CMAKE_SOURCE_DIR}/tests/lint/format.cmake")
    add_custom_target(format COMMAND ${format_command} -DMEND=ON -P "${format_script}" VERBATIM)
    add_custom_target(check-format COMMAND ${format_command} -P "${format_script}" VERBATIM)
    add_test(NAME lint_format COMMAND ${format_command} -P "${format_script}")
    set_tests_properties(lint_format PROPERTIES LABELS lint)
endif()
if(CTPAT_RUN_CLANG_TIDY)
    add_custom_target(tidy COMMAND "${CTPAT_RUN_CLANG_TIDY}" -p "${CMAKE_BINARY_DIR}" -quiet
        "${CMAKE_SOURCE_DIR}/(app|core|ui)/.*" COMMENT "Running clang-tidy" VERBATIM)
endif()
