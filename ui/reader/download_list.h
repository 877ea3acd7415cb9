#pragma once

#include "app/library/download.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QWidget>

namespace flashnews::ui {

/// One file on its way: its name, how far it is, and what can be done about it.
class DownloadRow : public QWidget {
    Q_OBJECT

public:
    DownloadRow(std::unique_ptr<Download> download, const QString& name, QWidget* parent = nullptr);
    ~DownloadRow() override;

    QProgressBar* bar() const { return m_bar; }
    QLabel* note() const { return m_note; }
    QToolButton* again() const { return m_again; }
    QToolButton* openButton() const { return m_open; }
    QToolButton* closeButton() const { return m_close; }

Q_SIGNALS:
    void closed();

private:
    void showProgress(qint64 done, qint64 total);
    void showFinished(const QString& path);
    void showFailed(const Error& error);

    std::unique_ptr<Download> m_download;
    QString m_path; ///< once it is there
    QLabel* m_name;
    QProgressBar* m_bar;
    QLabel* m_note;
    QToolButton* m_again;
    QToolButton* m_open;
    QToolButton* m_close;
};

/// The files that are being downloaded; hidden while there are none.
class DownloadList : public QWidget {
    Q_OBJECT

public:
    explicit DownloadList(QWidget* parent = nullptr);

    void add(std::unique_ptr<Download> download, const QString& name);
    QList<DownloadRow*> rows() const { return findChildren<DownloadRow*>(); }
};

} // namespace flashnews::ui
