#pragma once

#include "app/library/library.h"
#include "app/library/search_suggestions.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

namespace flashnews::ui {

/// The field for searching: offers fields, sources, countries, agencies and tags while one types.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(Library& library, QWidget* parent = nullptr);

    /// The agencies that stories are credited to, the most frequent first.
    void setAgencies(const QStringList& agencies) { m_agencies = agencies; }
    QCompleter* completer() const { return m_completer; }
    /// Says under the field what was not understood; empty takes the word back.
    void setSlip(const QString& text);
    QLabel* slip() const { return m_slip; }

Q_SIGNALS:
    /// A suggestion was taken.
    void completed();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showIcon();
    void placeSlip();
    void offer();
    void take(const QModelIndex& chosen);

    Library& m_library;
    QStringList m_agencies;
    QStringListModel* m_labels;
    QCompleter* m_completer;
    QList<SearchSuggestion> m_offered;
    QAction* m_icon;
    QLabel* m_slip; ///< lies over what is under the field, so that nothing moves
};

} // namespace flashnews::ui
