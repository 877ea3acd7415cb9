#include "ui/dialogs/versions_dialog.h"

#include "app/story/word_diff.h"
#include "ui/look/look.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

QString html(const DiffParagraph& paragraph, const QPalette& palette) {
    const Colours colours = coloursOf(palette);
    QString text;
    for (const DiffPiece& piece : paragraph) {
        const QString words = piece.text.toHtmlEscaped();
        // The space behind the last word stays plain, so that marks end with their words.
        const QString trimmed = words.trimmed(),
                      space = words.endsWith(u' ') ? QStringLiteral(" ") : QString();
        switch (piece.side) {
        case DiffPiece::Side::Both:
            text += words;
            break;
        case DiffPiece::Side::OnlyFirst:
            text +=
                QStringLiteral("<s style=\"color:%1;\">%2</s>").arg(colours.muted.name(), trimmed) + space;
            break;
        case DiffPiece::Side::OnlySecond:
            text += QStringLiteral("<span style=\"background-color:%1; color:%2;\">%3</span>")
                        .arg(palette.color(QPalette::Highlight).name(),
                             palette.color(QPalette::HighlightedText).name(), trimmed) +
                    space;
            break;
        }
    }
    return text;
}

} // namespace

QString versionsHtml(const Article& first, const Article& second, const QString& open, const QString& other,
                     const QPalette& palette) {
    const DiffParagraph legend{
        {DiffPiece::Side::OnlyFirst, VersionsDialog::tr("only in %1").arg(open) + u' '},
        {DiffPiece::Side::OnlySecond, VersionsDialog::tr("only in %1").arg(other)}};
    QString page = QStringLiteral("<p>%1</p>").arg(html(legend, palette));
    for (const DiffParagraph& paragraph : wordDiff(first.title, second.title))
        page += QStringLiteral("<p style=\"font-size:large; font-weight:600;\">%1</p>")
                    .arg(html(paragraph, palette));
    for (const DiffParagraph& paragraph : wordDiff(first.text, second.text))
        page += QStringLiteral("<p style=\"line-height:145%; margin:0 0 12px 0;\">") +
                html(paragraph, palette) + QStringLiteral("</p>");
    return page;
}

VersionsDialog::VersionsDialog(Library& library, const Headline& open, const QList<Headline>& copies,
                               ArticleId chosen, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_open(open),
      m_copies(copies),
      m_versions(new QComboBox),
      m_view(new QTextBrowser) {
    setWindowTitle(tr("What differs"));
    resize(760, 620);
    for (const Headline& copy : copies) {
        m_versions->addItem(copy.source + QStringLiteral(": ") + copy.title, copy.id);
        if (copy.id == chosen) m_versions->setCurrentIndex(m_versions->count() - 1);
    }
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setAccessibleName(tr("Other version"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setOpenLinks(false);
    m_view->document()->setDocumentMargin(16);
    m_view->setAccessibleName(tr("Differences"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    auto* from = new QLabel(tr("From %1 to:").arg(open.source));
    from->setBuddy(m_versions);
    layout->addWidget(from);
    layout->addWidget(m_versions);
    layout->addWidget(m_view, 1);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &VersionsDialog::load);
    load();
}

void VersionsDialog::load() {
    const int generation = ++m_generation;
    const ArticleId other = m_versions->currentData().toLongLong();
    m_library.article(m_open.id).then(this, [this, other, generation](const Result<Article>& first) {
        if (!first.ok()) return m_view->setPlainText(first.error().text);
        m_article = *first;
        m_library.article(other).then(this, [this, generation](const Result<Article>& second) {
            if (generation != m_generation) return;
            if (second.ok())
                compareWith(*second);
            else
                m_view->setPlainText(second.error().text);
        });
    });
}

void VersionsDialog::compareWith(const Article& other) {
    m_other = other;
    const Headline& headline = m_copies.at(m_versions->currentIndex());
    m_view->setHtml(versionsHtml(m_article, other, m_open.source, headline.source, palette()));
}

void VersionsDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_other) compareWith(*m_other);
}

} // namespace flashnews::ui
