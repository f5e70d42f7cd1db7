// SPDX-FileCopyrightText: The CTPAT Validation Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/visitstore.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ctpat::ui {

class CriteriaPicker;
class DateField;
class GutterForm;
class PrivateTextEdit;
class ReportTextEdit;

/// The fields of a visit and its site: used by the assistant and by the page of the visits.
class VisitForm final : public QWidget
{
    Q_OBJECT

public:
    explicit VisitForm(QWidget *parent = nullptr);

    struct Content
    {
        Visit visit;
        Site site;
        QStringList chosen;

        friend bool operator==(const Content &, const Content &) = default;
    };
    /// Loads without a signal.
    void setContent(const Content &content, const CriteriaSet &criteria);
    /// What stands in the fields, on top of what was loaded (ids, number).
    [[nodiscard]] Content content() const;
    /// What is missing or wrong, in one sentence; empty when all of it can be stored.
    [[nodiscard]] QString problem() const { return problemOf(content()); }
    [[nodiscard]] static QString problemOf(const Content &content);
    /// The zone of this machine; empty where it is not that of a place, such as UTC.
    [[nodiscard]] static QString systemZone();
    /// The content with what cannot be stored yet as it was loaded, so that the rest can be.
    [[nodiscard]] Content storable() const;
    void setReadOnly(bool readOnly);
    void focusSite();

Q_SIGNALS:
    /// A field was left, or a pause was made in it.
    void edited();

private:
    void build();
    QLineEdit *addText(const QString &label, const char *name);
    DateField *makeDate(const char *name);
    void showScope();
    void tellEdited();

    GutterForm *m_form;
    QLineEdit *m_site;
    QLineEdit *m_address;
    QLineEdit *m_city;
    QLineEdit *m_country;
    QLineEdit *m_purpose;
    QLineEdit *m_manufacturer;
    QComboBox *m_mode;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_zone;
    QComboBox *m_scope;
    CriteriaPicker *m_picker;
    QLineEdit *m_scopeReason;
    ReportTextEdit *m_summary;
    PrivateTextEdit *m_internal;
    Content m_loaded;
    bool m_loading = false;
};

} // namespace ctpat::ui
