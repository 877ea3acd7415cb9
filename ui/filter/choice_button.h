#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace flashnews::ui {

/// One choice of a filter: what it stands for, its words, and how many stories it would leave.
struct Choice {
    QString value;
    QString label;
    int count = 0;
};

/// A button that opens a searchable list of choices with counts; any number may be ticked.
class ChoiceButton : public QToolButton {
    Q_OBJECT

public:
    explicit ChoiceButton(const QString& name, QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setChosen(const QStringList& values);
    QStringList chosen() const { return m_chosen; }
    /// The list that opens; it is there while the popup is open.
    QListWidget* list() const { return m_list; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void chosenChanged(const QStringList& values);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openPopup();
    void fillList();
    void updateText();
    void toggle(QListWidgetItem* item);
    QString labelOf(const QString& value) const;

    QString m_name;
    QList<Choice> m_choices;
    QStringList m_chosen;
    QWidget* m_popup;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace flashnews::ui
