#include "ui/reader/download_list.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace flashnews::ui {

namespace {

constexpr int steps = 1000;

QString sizeText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QToolButton* button(const QString& text) {
    auto* made = new QToolButton;
    made->setText(text);
    made->setAutoRaise(true);
    return made;
}

} // namespace

DownloadRow::DownloadRow(std::unique_ptr<Download> download, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_download(std::move(download)),
      m_name(new QLabel(name)),
      m_bar(new QProgressBar),
      m_note(new QLabel),
      m_again(button(tr("Try again"))),
      m_open(button(tr("Open"))),
      m_close(button(QStringLiteral("✕"))) {
    m_name->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(140);
    m_bar->setAccessibleName(tr("Download of %1").arg(name));
    m_close->setToolTip(tr("Stop"));
    m_close->setAccessibleName(tr("Stop"));
    m_again->hide();
    m_open->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_name);
    layout->addWidget(m_bar);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_again);
    layout->addWidget(m_open);
    layout->addWidget(m_close);
    connect(m_download.get(), &Download::progressed, this, &DownloadRow::showProgress);
    connect(m_download.get(), &Download::finished, this, &DownloadRow::showFinished);
    connect(m_download.get(), &Download::failed, this, &DownloadRow::showFailed);
    connect(m_again, &QToolButton::clicked, this, [this] {
        m_again->hide();
        m_note->clear();
        m_bar->show();
        m_download->start();
    });
    connect(m_open, &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_download->cancel();
        Q_EMIT closed();
    });
    m_download->start();
}

DownloadRow::~DownloadRow() = default;

void DownloadRow::showProgress(qint64 done, qint64 total) {
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0) m_bar->setValue(int(done * steps / total));
    m_note->setText(total > 0 ? tr("%1 of %2").arg(sizeText(done), sizeText(total)) : sizeText(done));
}

void DownloadRow::showFinished(const QString& path) {
    m_path = path;
    m_bar->hide();
    m_open->show();
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_note->setText(tr("Written to %1.").arg(path));
}

void DownloadRow::showFailed(const Error& error) {
    m_bar->hide();
    m_again->show();
    m_note->setText(error.text);
}

DownloadList::DownloadList(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    hide();
}

void DownloadList::add(std::unique_ptr<Download> download, const QString& name) {
    auto* row = new DownloadRow(std::move(download), name, this);
    layout()->addWidget(row);
    show();
    connect(row, &DownloadRow::closed, this, [this, row] {
        row->setParent(nullptr);
        row->deleteLater();
        setVisible(!rows().isEmpty());
    });
}

} // namespace flashnews::ui
