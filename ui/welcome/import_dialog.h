#pragma once

#include "app/library/library.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace flashnews::ui {

/// Takes over what other readers keep: those found on this computer, a store somewhere else, or an OPML file.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(Library& library, QWidget* parent = nullptr);

    QListWidget* readers() const { return m_readers; }
    QPushButton* takeButton() const { return m_take; }
    QLabel* message() const { return m_message; }
    /// Adds a store to the list, ticked.
    void offer(const OtherReader& reader);

Q_SIGNALS:
    void opmlRequested();
    /// Everything that was ticked is here; there are new sources to fetch.
    void tookOver();

private:
    void addPlace(ReaderKind kind);
    void takeNext();
    void showTaken(const OtherReader& reader, const Result<TakenOver>& taken);
    void updateButton();

    Library& m_library;
    QListWidget* m_readers;
    QList<OtherReader> m_offered; ///< by the row of the list
    QList<OtherReader> m_waiting; ///< still to be taken over
    QPushButton* m_place;
    QPushButton* m_take;
    QProgressBar* m_busy;
    QLabel* m_message;
};

} // namespace flashnews::ui
