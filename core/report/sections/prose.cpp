// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a person's plain text becomes paragraphs and lists.
#include "core/report/sections/sectiontools.h"

namespace ctpat::report {

namespace {

constexpr QLatin1String bulletMark("- ");

/// Gathers lines until a blank line or a change between text and list ends the block.
class ProseReader final
{
public:
    explicit ProseReader(TextStyle style)
        : m_style(style)
    {
    }

    void read(const QString &line)
    {
        if (line.trimmed().isEmpty()) {
            endBlock();
        } else if (line.startsWith(bulletMark)) {
            endText();
            m_items.push_back(paragraph(line.mid(bulletMark.size()).trimmed(), m_style));
        } else {
            endList();
            m_lines.append(line.trimmed());
        }
    }

    [[nodiscard]] Flow finish()
    {
        endBlock();
        return std::move(m_flow);
    }

private:
    void endText()
    {
        if (!m_lines.isEmpty())
            m_flow.push_back(paragraph(m_lines.join(QLatin1Char('\n')), m_style));
        m_lines.clear();
    }

    void endList()
    {
        if (!m_items.empty())
            m_flow.push_back(List{.kind = ListKind::Bullets, .items = std::exchange(m_items, {})});
    }

    void endBlock()
    {
        endText();
        endList();
    }

    TextStyle m_style;
    Flow m_flow;
    QStringList m_lines;
    std::vector<Paragraph> m_items;
};

} // namespace

Flow prose(const QString &text, TextStyle style)
{
    ProseReader reader(style);
    QString unified = text;
    unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QStringList lines = unified.split(QLatin1Char('\n'));
    for (const QString &line : lines)
        reader.read(line);
    return reader.finish();
}

} // namespace ctpat::report
