#include "ui/dialogs/server_answer_dialog.h"

#include "ui/look/focus_line.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace flashnews::ui {

ServerAnswerDialog::ServerAnswerDialog(const ServerAnswer& answer, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(answer.text)) {
    setWindowTitle(tr("What %1 sends").arg(answer.url.host()));
    resize(800, 600);
    QStringList lines = {
        answer.url.toDisplayString(),
        tr("%1, %2").arg(answer.contentType.isEmpty() ? tr("no type given") : answer.contentType,
                         QLocale().formattedDataSize(answer.bytes)),
        answer.verdict};
    auto* facts = new QLabel((lines + answer.warnings.mid(0, 5)).join(u'\n'));
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(facts);
    layout->addWidget(new FocusLine(*m_text));
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

} // namespace flashnews::ui
