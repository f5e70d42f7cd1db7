# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# Which folder may include which: the table of the house. Run as: cmake -DROOT=<source> -P layers.cmake

set(allow_core/base "")
set(allow_core/catalog core/base)
set(allow_core/casefile core/base)
set(allow_core/validation core/base core/catalog core/casefile)
set(allow_core/findings core/base core/catalog core/casefile core/validation)
set(allow_core/evidence core/base core/casefile)
set(allow_core/report core/base)
set(allow_core/signing core/base)
set(allow_core/issuing core/base core/catalog core/casefile core/validation core/findings core/evidence core/report
    core/signing)
set(allow_core/sample ${allow_core/issuing} core/issuing)
set(all_core ${allow_core/sample} core/sample)
set(allow_ui/widgets ${all_core} ui/shell)
set(allow_ui/shell ${all_core} ui/widgets)
# A page sees core, the shell and the shared widgets; never another page.
set(allow_page ${all_core} ui/shell ui/widgets)
set(allow_app/cli ${all_core})
set(allow_app/workbench ${all_core} ui/shell ui/widgets)

# "file -> folder": breaks that are known. The list may only shrink: an entry that no longer occurs fails too.
set(known_breaks
    # The one file that names the pages.
    "ui/shell/pages.cpp -> ui/overview"
    "ui/shell/pages.cpp -> ui/criteria"
    "ui/shell/pages.cpp -> ui/visits"
    "ui/shell/pages.cpp -> ui/evidence"
    "ui/shell/pages.cpp -> ui/newcase"
    "ui/shell/pages.cpp -> ui/report"
    "ui/shell/pages.cpp -> ui/verify"
)

# What no file below core may include, whatever the module is called.
set(widget_headers "QWidget|QDialog|QMessageBox|QApplication|QFileDialog|QMainWindow|QLabel|QPushButton|QWidgets")
# Modules that speak to a library may be named here only.
set(sqlite_folders core/casefile)
set(openssl_folders core/base core/signing)
set(qpdf_folders core/report core/signing)

set(problems)
set(seen_breaks)
file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp" "${ROOT}/core/*.h" "${ROOT}/core/*.cpp"
    "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp")
list(LENGTH files count)
if(count LESS 20)
    message(FATAL_ERROR "Only ${count} files found below ${ROOT}: the check looks in the wrong place.")
endif()
foreach(file IN LISTS files)
    string(REGEX REPLACE "^([^/]+/[^/]+)/.*$" "\\1" folder "${file}")
    if(DEFINED allow_${folder})
        set(allowed ${allow_${folder}})
    elseif(folder MATCHES "^ui/")
        set(allowed ${allow_page})
    else()
        list(APPEND problems "${file}: the folder ${folder} has no line in the table of layers.cmake")
        continue()
    endif()
    file(STRINGS "${ROOT}/${file}" includes REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS includes)
        if(line MATCHES "\"((app|core|ui)/[a-z0-9]+)/")
            set(target "${CMAKE_MATCH_1}")
            if(NOT target STREQUAL folder AND NOT target IN_LIST allowed)
                if("${file} -> ${target}" IN_LIST known_breaks)
                    list(APPEND seen_breaks "${file} -> ${target}")
                else()
                    list(APPEND problems "${file} includes ${target}, which ${folder} may not")
                endif()
            endif()
        elseif(line MATCHES "<Qt[A-Z][A-Za-z]*/")
            list(APPEND problems "${file} names a module in an include: ${line}")
        elseif(folder MATCHES "^(core/|app/cli)" AND line MATCHES "<(${widget_headers})>")
            list(APPEND problems "${file} includes a widget: ${line}")
        elseif(line MATCHES "<sqlite3.h>" AND NOT folder IN_LIST sqlite_folders)
            list(APPEND problems "${file} includes SQLite; only ${sqlite_folders} may")
        elseif(line MATCHES "<openssl/" AND NOT folder IN_LIST openssl_folders)
            list(APPEND problems "${file} includes OpenSSL; only ${openssl_folders} may")
        elseif(line MATCHES "<qpdf/" AND NOT folder IN_LIST qpdf_folders)
            list(APPEND problems "${file} includes QPDF; only ${qpdf_folders} may")
        endif()
    endforeach()
    # Only stores and the case file speak SQL.
    if(NOT folder STREQUAL "core/casefile" AND NOT file MATCHES "store[a-z]*\\.(h|cpp)$")
        file(STRINGS "${ROOT}/${file}" sql REGEX "\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|PRAGMA) ")
        if(sql)
            list(APPEND problems "${file} speaks SQL; only stores do")
        endif()
    endif()
endforeach()
foreach(break IN LISTS known_breaks)
    if(NOT break IN_LIST seen_breaks)
        list(APPEND problems "known break no longer occurs, take it off the list: ${break}")
    endif()
endforeach()
if(problems)
    list(JOIN problems "\n  " text)
    message(FATAL_ERROR "The layers do not hold:\n  ${text}")
endif()
message(STATUS "${count} files keep to the layers")
