# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the format of every source, or mends it with -DMEND=ON. Run as:
# cmake -DROOT=<source> -DCLANG_FORMAT=<program> -P format.cmake
cmake_minimum_required(VERSION 3.25)

set(files)
foreach(folder app core ui tests)
    file(GLOB_RECURSE found "${ROOT}/${folder}/*.cpp" "${ROOT}/${folder}/*.h")
    list(APPEND files ${found})
endforeach()
list(LENGTH files count)
if(count LESS 100)
    message(FATAL_ERROR "Only ${count} sources were found below ${ROOT}")
endif()
set(mode --dry-run --Werror)
if(MEND)
    set(mode -i)
endif()
execute_process(COMMAND "${CLANG_FORMAT}" ${mode} ${files} RESULT_VARIABLE result ERROR_VARIABLE told)
if(NOT result EQUAL 0)
    string(SUBSTRING "${told}" 0 4000 told)
    message(FATAL_ERROR "Not formatted; run the target \"format\":\n${told}")
endif()
message(STATUS "${count} sources")
