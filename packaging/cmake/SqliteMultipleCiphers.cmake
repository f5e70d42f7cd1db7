# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one SQLite of the program: SQLite3 Multiple Ciphers (MIT, amalgamation of SQLite 3.53), the same on every
# platform. The package manager of Node.js carries its source; the digest is pinned, so the source is what was reviewed.

set(sqlite_package better-sqlite3-multiple-ciphers)
set(sqlite_version 13.0.3)
string(CONCAT sqlite_sha512
    "51869b33cdabd49f384cb59cfd2b33a07b3a5e8a56a65ff61c283736e8b52546"
    "855e0fd52ecc3390fa306224612bfe027ed23c760b62930c9941e70c95dac6c5")

# The tarball is shared by all presets, so it is fetched once.
set(sqlite_cache "${CMAKE_SOURCE_DIR}/build/pinned")
set(sqlite_tarball "${sqlite_cache}/${sqlite_package}-${sqlite_version}.tgz")
if(CTPAT_SQLITE_TARBALL)
    set(sqlite_tarball "${CTPAT_SQLITE_TARBALL}")
elseif(NOT EXISTS "${sqlite_tarball}")
    find_program(CTPAT_NPM npm REQUIRED)
    file(MAKE_DIRECTORY "${sqlite_cache}")
    execute_process(COMMAND "${CTPAT_NPM}" pack --silent "${sqlite_package}@${sqlite_version}"
        WORKING_DIRECTORY "${sqlite_cache}" RESULT_VARIABLE result OUTPUT_QUIET)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "The SQLite source could not be fetched with npm. Without a network, give "
            "-DCTPAT_SQLITE_TARBALL=<${sqlite_package}-${sqlite_version}.tgz>.")
    endif()
endif()
file(SHA512 "${sqlite_tarball}" digest)
if(NOT digest STREQUAL sqlite_sha512)
    message(FATAL_ERROR "${sqlite_tarball}: SHA-512 is ${digest}, pinned is ${sqlite_sha512}")
endif()
set(sqlite_source "${CMAKE_BINARY_DIR}/sqlite/package/deps/sqlite3")
if(NOT EXISTS "${sqlite_source}/sqlite3.c")
    file(ARCHIVE_EXTRACT INPUT "${sqlite_tarball}" DESTINATION "${CMAKE_BINARY_DIR}/sqlite")
endif()

find_package(Threads REQUIRED)
add_library(ctpat_sqlite STATIC "${sqlite_source}/sqlite3.c")
target_include_directories(ctpat_sqlite SYSTEM PUBLIC "${sqlite_source}")
target_compile_definitions(ctpat_sqlite
    PUBLIC SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
    PRIVATE SQLITE_THREADSAFE=1 SQLITE_ENABLE_FTS5 SQLITE_ENABLE_DBSTAT_VTAB SQLITE_DQS=0 SQLITE_TEMP_STORE=2
        SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_OMIT_LOAD_EXTENSION
        SQLITE_TRUSTED_SCHEMA=0 SQLITE_OMIT_SHARED_CACHE CODEC_TYPE=CODEC_TYPE_SQLCIPHER)
# Not our code: optimized also in debug presets, its warnings are not ours.
target_compile_options(ctpat_sqlite PRIVATE -w -O2)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(ctpat_sqlite PRIVATE -msse4.2 -maes)
endif()
target_link_libraries(ctpat_sqlite PUBLIC Threads::Threads ${CMAKE_DL_LIBS})
