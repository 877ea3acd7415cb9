#pragma once

#include "app/library/library.h"

#include <QComboBox>
#include <QDialog>
#include <QTextBrowser>

namespace flashnews::ui {

/// What differs between two versions of a story, word by word: what only the open one has is struck out, what
/// only the other has is marked.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `copies` are the other versions, `chosen` the one to begin with (0: the first).
    VersionsDialog(Library& library, const Headline& open, const QList<Headline>& copies, ArticleId chosen,
                   QWidget* parent = nullptr);
    QComboBox* versions() const { return m_versions; }
    QTextBrowser* view() const { return m_view; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void load();
    void compareWith(const Article& other);

    Library& m_library;
    Headline m_open;
    QList<Headline> m_copies;
    Article m_article;
    std::optional<Article> m_other;
    QComboBox* m_versions;
    QTextBrowser* m_view;
    int m_generation = 0; ///< answers to an older choice are thrown away
};

/// The difference as HTML; `open` and `other` are the outlets' names.
QString versionsHtml(const Article& first, const Article& second, const QString& open, const QString& other,
                     const QPalette& palette);

} // namespace flashnews::ui
