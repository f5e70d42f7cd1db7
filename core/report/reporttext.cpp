// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttext.h"

#include <utility>

namespace ctpat::report {

Run run(const QString &text, RunStyle style)
{
    return Run{.text = text, .style = style};
}

Run linked(const QString &text, const QString &target, RunStyle style)
{
    return Run{.text = text, .style = style, .link = Link{.target = target}};
}

Paragraph paragraph(const QString &text, TextStyle style)
{
    return Paragraph{.style = style, .content = {run(text)}};
}

Paragraph paragraph(Inlines content, TextStyle style)
{
    return Paragraph{.style = style, .content = std::move(content)};
}

QString plainText(const Inlines &content)
{
    QString text;
    for (const Inline &part : content) {
        if (const Run *words = std::get_if<Run>(&part))
            text += words->text;
        else if (const Tag *tag = std::get_if<Tag>(&part))
            text += tag->text;
    }
    return text;
}

} // namespace ctpat::report
