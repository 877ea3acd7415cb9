#pragma once

#include "ui/headlines/arrangement.h"

#include <QSplitter>

namespace flashnews::ui {

/// The three panes: sources, headlines, story. On a wide window they stand side by side; on a narrow one the
/// story stands below the headlines, and on a very narrow one the sources wait until they are asked for.
class Panes : public QSplitter {
    Q_OBJECT

public:
    Panes(QWidget* sources, QWidget* headlines, QWidget* story, QWidget* parent = nullptr);

    void setArrangement(Arrangement::Panes arrangement);
    /// True when the story stands below the headlines.
    bool isStacked() const { return m_reading->orientation() == Qt::Vertical; }
    /// Shows the sources where the window is too narrow for them to stand there always.
    void showSources();
    /// They go again once something in them was chosen.
    void sourcesDone();

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    bool isCramped() const;

    QWidget* m_sources;
    QSplitter* m_reading; ///< headlines and story
    Arrangement::Panes m_arrangement = Arrangement::Panes::AsWide;
    QHash<Qt::Orientation, QByteArray> m_sizes; ///< of each way to stand
    bool m_summoned = false;                    ///< the sources were asked for
};

} // namespace flashnews::ui
