# SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds the installed Noto fonts (SIL OFL 1.1) and compiles them into a library as ":/fonts/<file>".

set(ctpat_report_font_files
    NotoSans-Regular.ttf NotoSans-Bold.ttf NotoSans-Italic.ttf
    NotoSerif-Regular.ttf NotoSerif-Bold.ttf NotoSerif-Italic.ttf
    NotoSansMono-Regular.ttf NotoSansMono-Bold.ttf)

function(ctpat_add_report_fonts library)
    set(places "${CTPAT_FONT_DIR}" /usr/share/fonts/truetype/noto /usr/share/fonts/noto
        /usr/share/fonts/google-noto /usr/local/share/fonts/noto /Library/Fonts "$ENV{HOME}/Library/Fonts"
        "$ENV{WINDIR}/Fonts" "$ENV{LOCALAPPDATA}/Microsoft/Windows/Fonts")
    foreach(file IN LISTS ctpat_report_font_files)
        unset(path CACHE)
        find_file(path "${file}" PATHS ${places} NO_DEFAULT_PATH NO_CACHE)
        if(NOT path)
            message(FATAL_ERROR "The report's font ${file} was not found. Install the packages fonts-noto-core and "
                "fonts-noto-mono (Debian, Ubuntu), or name the folder with the Noto Sans, Noto Serif and Noto Sans "
                "Mono files with -DCTPAT_FONT_DIR=/path/to/folder.")
        endif()
        set_source_files_properties("${path}" PROPERTIES QT_RESOURCE_ALIAS "${file}")
        list(APPEND paths "${path}")
        unset(path)
    endforeach()
    qt_add_resources(${library} report_fonts PREFIX "/fonts" FILES ${paths})
endfunction()
