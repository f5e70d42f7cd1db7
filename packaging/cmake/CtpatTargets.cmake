# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The functions that every target of the project is made with: one set of flags, one shape.

add_library(ctpat_flags INTERFACE)
target_compile_features(ctpat_flags INTERFACE cxx_std_20)
target_compile_definitions(ctpat_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
    POINTERHOLDER_TRANSITION=4)
target_include_directories(ctpat_flags INTERFACE "${CMAKE_SOURCE_DIR}")
if(MSVC)
    target_compile_options(ctpat_flags INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(ctpat_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Wsuggest-override)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # With optimisation GCC 12 sees uninitialized reads inside std::variant and std::optional where there are none.
        target_compile_options(ctpat_flags INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
if(CTPAT_WARNINGS_AS_ERRORS)
    if(MSVC)
        target_compile_options(ctpat_flags INTERFACE /WX)
    else()
        target_compile_options(ctpat_flags INTERFACE -Werror)
    endif()
endif()
if(CTPAT_SANITIZE)
    target_compile_options(ctpat_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(ctpat_flags INTERFACE -fsanitize=address,undefined)
endif()

set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# The Qt and standard headers that nearly every file reads, parsed once. Build with OFF to find a missing include.
option(CTPAT_PRECOMPILE "Precompile the headers that all files share" ON)
function(ctpat_precompile target)
    if(CTPAT_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM ctpat_precompiled)
    endif()
endfunction()

# Several files of a library compiled as one, where time counts more than who includes what.
option(CTPAT_UNITY "Compile the files of a library in batches" OFF)
function(ctpat_batch target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ${CTPAT_UNITY} UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# ctpat_add_library(name [DEPENDS lib...] [PRIVATE_DEPENDS lib...] SOURCES file...)
# DEPENDS show in a header and are handed on; PRIVATE_DEPENDS stay inside.
function(ctpat_add_library name)
    cmake_parse_arguments(arg "" "" "DEPENDS;PRIVATE_DEPENDS;SOURCES" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_DEPENDS} PRIVATE ctpat_flags ${arg_PRIVATE_DEPENDS})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    ctpat_precompile(${name})
    ctpat_batch(${name})
endfunction()

# ctpat_add_executable(name [DEPENDS lib...] SOURCES file...)
function(ctpat_add_executable name)
    cmake_parse_arguments(arg "" "" "DEPENDS;SOURCES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ctpat_flags ${arg_DEPENDS})
    ctpat_precompile(${name})
endfunction()

# ctpat_add_resources(library name BASE folder FILES file...): files at ":/<path below BASE>".
function(ctpat_add_resources library name)
    cmake_parse_arguments(arg "" "BASE" "FILES" ${ARGN})
    list(TRANSFORM arg_FILES PREPEND "${arg_BASE}/")
    qt_add_resources(${library} "${name}" PREFIX "/" BASE "${arg_BASE}" FILES ${arg_FILES})
endfunction()

# ctpat_add_test(core/catalog/tst_catalog [DEPENDS lib...] [LABELS label...])
# The folder says what the test links: core/<folder> its own library only, ui the window's library.
function(ctpat_add_test path)
    cmake_parse_arguments(arg "" "" "DEPENDS;LABELS" ${ARGN})
    get_filename_component(name "${path}" NAME)
    string(REPLACE "/" ";" parts "${path}")
    list(GET parts 0 layer)
    list(GET parts 1 folder)
    set(libraries ${arg_DEPENDS})
    if(layer STREQUAL "core")
        list(APPEND libraries ctpat_${folder})
    elseif(layer STREQUAL "ui")
        list(APPEND libraries ctpat_ui)
    endif()
    add_executable(${name} "${CMAKE_SOURCE_DIR}/tests/${path}.cpp")
    target_link_libraries(${name} PRIVATE ctpat_flags ctpat_test_support Qt6::Test ${libraries})
    target_compile_definitions(${name} PRIVATE
        CTPAT_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" CTPAT_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        CTPAT_BINARY_DIR="${CMAKE_BINARY_DIR}")
    ctpat_precompile(${name})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
    if(arg_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}")
    endif()
endfunction()
