#pragma once

#include "app/library/library.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace flashnews::ui {

/// Why a story stands under its countries: the words that spoke for each, and where; and what the person
/// knows better, which stays. Changes are stored at once.
class CountriesDialog : public QDialog {
    Q_OBJECT

public:
    /// `country` is chosen at the beginning; may be empty.
    CountriesDialog(Library& library, ArticleId article, const CountryCode& country,
                    QWidget* parent = nullptr);

    QTreeWidget* tree() const { return m_tree; }
    QPushButton* aboutButton() const { return m_about; }
    QPushButton* namedButton() const { return m_named; }
    QPushButton* notButton() const { return m_not; }
    QPushButton* undoButton() const { return m_undo; }
    QComboBox* missing() const { return m_missing; }
    QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    /// The story's countries changed.
    void corrected();

private:
    void build();
    void read();
    void fill();
    void addCountry(const CountryCode& code, const QString& state, bool bold);
    void correct(const CountryCode& country, std::optional<CountryVerdict> verdict);
    CountryCode current() const;
    std::optional<CountryVerdict> verdictOf(const CountryCode& country) const;
    void showButtons();

    Library& m_library;
    ArticleId m_id;
    CountryCode m_chosen;
    Article m_article;
    QList<CountryWitness> m_witnesses;
    QList<CountryCorrection> m_corrections;
    QLabel* m_title;
    QTreeWidget* m_tree;
    QPushButton* m_about;
    QPushButton* m_named;
    QPushButton* m_not;
    QPushButton* m_undo;
    QComboBox* m_missing;
    QPushButton* m_add;
};

/// The words around a witness, the word itself in “quotation marks” of angle: "… talks in ‹Kyiv› on Monday …"
QString witnessInContext(const QString& text, const CountryWitness& witness);

/// What sort of word a witness is, in the language of the window.
QString witnessKindName(WitnessKind kind);

} // namespace flashnews::ui
