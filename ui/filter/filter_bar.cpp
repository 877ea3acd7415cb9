#include "ui/filter/filter_bar.h"

#include "app/tell/country_names.h"

#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int typingPauseMs = 150; // long enough not to search for every letter of a fast typist

QList<Choice> countryChoices(const QHash<CountryCode, int>& counts) {
    QList<Choice> choices;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        choices.append({it.key(),
                        it.key() == internationalCode ? FilterBar::tr("International")
                                                      : countryName(it.key(), QLocale()),
                        it.value()});
    return choices;
}

/// The most frequent first.
QStringList namesOf(QList<Choice> choices) {
    std::sort(choices.begin(), choices.end(),
              [](const Choice& a, const Choice& b) { return a.count > b.count; });
    QStringList names;
    for (const Choice& choice : std::as_const(choices))
        names << choice.label;
    return names;
}

} // namespace

FilterBar::FilterBar(Library& library, QWidget* parent)
    : QWidget(parent),
      m_library(library),
      m_sources(new ChoiceButton(tr("Source"))),
      m_publishedIn(new ChoiceButton(tr("Published in"))),
      m_about(new ChoiceButton(tr("About"))),
      m_agencies(new ChoiceButton(tr("Agency"))),
      m_tags(new ChoiceButton(tr("Tag"))),
      m_unread(toggle(tr("Unread"), tr("Only unread stories"))),
      m_bookmarked(toggle(QStringLiteral("☆"), tr("Only bookmarked stories"))),
      m_clear(new QToolButton),
      m_search(new SearchField(library)) {
    m_search->setPlaceholderText(tr("Search titles and text"));
    m_search->setAccessibleName(tr("Search titles and text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(320);
    m_clear->setText(tr("Clear"));
    m_clear->setAutoRaise(true);
    m_clear->setToolTip(tr("Show everything again (Esc)"));
    m_clear->setAccessibleName(tr("Clear the filter"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_sources, m_publishedIn, m_about, m_agencies,
                                                           m_tags, m_unread, m_bookmarked, m_clear})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_search, 2);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    for (ChoiceButton* button : {m_sources, m_publishedIn, m_about, m_agencies, m_tags})
        connect(button, &ChoiceButton::chosenChanged, this, &FilterBar::take);
    for (QToolButton* button : {m_unread, m_bookmarked})
        connect(button, &QToolButton::clicked, this, &FilterBar::take);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_search->setSlip({}); });
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::take);
    connect(m_search, &SearchField::completed, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::take);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT changed(m_filter);
    });
    connect(&library, &Library::tagsChanged, this, [this] {
        m_tags->setVisible(!m_library.tags().isEmpty());
        updateCounts();
    });
    // Who has no tags needs no button for them.
    m_tags->setVisible(!library.tags().isEmpty());
    connect(&library, &Library::articlesChanged, this, &FilterBar::updateCounts);
    connect(&library, &Library::feedsChanged, this, &FilterBar::updateCounts);
    connect(&library, &Library::statusChanged, this, &FilterBar::updateCounts);
    setFilter({});
}

QToolButton* FilterBar::toggle(const QString& text, const QString& name) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

/// Reads the controls into the filter.
void FilterBar::take() {
    m_typing.stop();
    ArticleFilter filter = m_filter;
    filter.text = m_search->text();
    filter.feeds.clear();
    for (const QString& id : m_sources->chosen())
        filter.feeds.append(id.toLongLong());
    filter.sourceCountries = m_publishedIn->chosen();
    filter.aboutCountries = m_about->chosen();
    filter.agencies = m_agencies->chosen();
    filter.tags.clear();
    for (const QString& id : m_tags->chosen())
        filter.tags.append(id.toLongLong());
    filter.unread = m_unread->isChecked();
    filter.bookmarked = m_bookmarked->isChecked();
    if (filter == m_filter) return;
    m_filter = filter;
    m_clear->setVisible(!m_filter.isEmpty());
    if (!isUnderstood()) return; // the list stays until the words say something
    updateCounts();
    Q_EMIT changed(m_filter);
}

void FilterBar::setFilter(const ArticleFilter& filter) {
    m_filter = filter;
    QStringList feeds;
    for (const FeedId id : filter.feeds)
        feeds << QString::number(id);
    m_sources->setChosen(feeds);
    m_publishedIn->setChosen(filter.sourceCountries);
    m_about->setChosen(filter.aboutCountries);
    m_agencies->setChosen(filter.agencies);
    QStringList tags;
    for (const TagId id : filter.tags)
        tags << QString::number(id);
    m_tags->setChosen(tags);
    m_unread->setChecked(filter.unread);
    m_bookmarked->setChecked(filter.bookmarked);
    if (m_search->text() != filter.text) m_search->setText(filter.text);
    m_clear->setVisible(!filter.isEmpty());
    if (isUnderstood()) updateCounts();
}

/// Says at the search field what is not.
bool FilterBar::isUnderstood() {
    const Result<ArticleFilter> understood = m_library.understood(m_filter);
    m_search->setSlip(understood.ok() ? QString() : understood.error().text);
    return understood.ok();
}

void FilterBar::updateCounts() {
    m_library.counts(m_filter).then(this,
                                    [this, generation = ++m_generation](const Result<FilterCounts>& counts) {
                                        if (generation != m_generation) return;
                                        if (counts.ok())
                                            showCounts(*counts);
                                        else
                                            Q_EMIT failed(counts.error().text);
                                    });
}

void FilterBar::showCounts(const FilterCounts& counts) {
    QList<Choice> sources, agencies, tags;
    for (const Tag& tag : m_library.tags())
        tags.append({QString::number(tag.id), tag.name, counts.byTag.value(tag.id)});
    for (const Feed& feed : m_library.feeds())
        sources.append({QString::number(feed.id),
                        feed.source.name.isEmpty() ? feed.url.host() : feed.source.name,
                        counts.bySource.value(feed.id)});
    for (auto it = counts.byAgency.begin(); it != counts.byAgency.end(); ++it)
        agencies.append({it.key(), it.key(), it.value()});
    m_sources->setChoices(sources);
    m_agencies->setChoices(agencies);
    m_search->setAgencies(namesOf(agencies));
    m_tags->setChoices(tags);
    m_publishedIn->setChoices(countryChoices(counts.publishedIn));
    m_about->setChoices(countryChoices(counts.about));
    m_unread->setText(counts.unread > 0 ? tr("Unread %1").arg(QLocale().toString(counts.unread))
                                        : tr("Unread"));
}

void FilterBar::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace flashnews::ui
