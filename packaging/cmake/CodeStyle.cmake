# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Targets format, check-format and tidy. Versions are pinned, because versions format differently.

find_program(CTPAT_CLANG_FORMAT NAMES clang-format-14)
find_program(CTPAT_RUN_CLANG_TIDY NAMES run-clang-tidy-14)
file(GLOB_RECURSE style_files CONFIGURE_DEPENDS
    "${CMAKE_SOURCE_DIR}/app/*.cpp" "${CMAKE_SOURCE_DIR}/app/*.h"
    "${CMAKE_SOURCE_DIR}/core/*.cpp" "${CMAKE_SOURCE_DIR}/core/*.h"
    "${CMAKE_SOURCE_DIR}/ui/*.cpp" "${CMAKE_SOURCE_DIR}/ui/*.h"
    "${CMAKE_SOURCE_DIR}/tests/*.cpp" "${CMAKE_SOURCE_DIR}/tests/*.h")
if(CTPAT_CLANG_FORMAT AND style_files)
    add_custom_target(format COMMAND "${CTPAT_CLANG_FORMAT}" -i ${style_files} COMMENT "Formatting" VERBATIM)
    add_custom_target(check-format COMMAND "${CTPAT_CLANG_FORMAT}" --dry-run --Werror ${style_files}
        COMMENT "Checking the format" VERBATIM)
    add_test(NAME lint_format COMMAND "${CTPAT_CLANG_FORMAT}" --dry-run --Werror ${style_files})
    set_tests_properties(lint_format PROPERTIES LABELS lint)
endif()
if(CTPAT_RUN_CLANG_TIDY)
    add_custom_target(tidy COMMAND "${CTPAT_RUN_CLANG_TIDY}" -p "${CMAKE_BINARY_DIR}" -quiet
        "${CMAKE_SOURCE_DIR}/(app|core|ui)/.*" COMMENT "Running clang-tidy" VERBATIM)
endif()
