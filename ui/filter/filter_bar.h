#pragma once

#include "app/library/library.h"
#include "ui/filter/choice_button.h"
#include "ui/filter/search_field.h"

#include <QTimer>
#include <QToolButton>
#include <QWidget>

namespace flashnews::ui {

/// The bar above the list: source, published in, about, agency, tag, unread, bookmarked, words. It shows and
/// changes one ArticleFilter; the counts beside the choices follow the other fields.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(Library& library, QWidget* parent = nullptr);

    const ArticleFilter& filter() const { return m_filter; }
    /// Shows a filter that was chosen elsewhere; does not emit changed().
    void setFilter(const ArticleFilter& filter);
    void updateCounts();
    void focusSearch();
    SearchField* search() const { return m_search; }
    ChoiceButton* sources() const { return m_sources; }
    ChoiceButton* publishedIn() const { return m_publishedIn; }
    ChoiceButton* about() const { return m_about; }
    ChoiceButton* agencies() const { return m_agencies; }
    ChoiceButton* tags() const { return m_tags; }
    QToolButton* unread() const { return m_unread; }
    QToolButton* bookmarked() const { return m_bookmarked; }

Q_SIGNALS:
    void changed(const flashnews::ArticleFilter& filter);
    void failed(const QString& reason);

private:
    QToolButton* toggle(const QString& text, const QString& name);
    void take();
    bool isUnderstood();
    void showCounts(const FilterCounts& counts);

    Library& m_library;
    ArticleFilter m_filter;
    ChoiceButton* m_sources;
    ChoiceButton* m_publishedIn;
    ChoiceButton* m_about;
    ChoiceButton* m_agencies;
    ChoiceButton* m_tags;
    QToolButton* m_unread;
    QToolButton* m_bookmarked;
    QToolButton* m_clear;
    SearchField* m_search;
    QTimer m_typing;
    int m_generation = 0;
};

} // namespace flashnews::ui
