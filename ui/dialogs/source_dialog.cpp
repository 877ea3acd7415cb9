#include "ui/dialogs/source_dialog.h"

#include "app/tell/country_names.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace flashnews::ui {

namespace {

const QStringList languages = {
    QStringLiteral("en"), QStringLiteral("sq"), QStringLiteral("sr"), QStringLiteral("hr"),
    QStringLiteral("bs"), QStringLiteral("mk"), QStringLiteral("bg"), QStringLiteral("ro"),
    QStringLiteral("el"), QStringLiteral("tr"), QStringLiteral("uk"), QStringLiteral("ru"),
    QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("es"),
    QStringLiteral("pt"), QStringLiteral("pl"), QStringLiteral("hu"), QStringLiteral("ar"),
    QStringLiteral("he"), QStringLiteral("zh"), QStringLiteral("ja"), QStringLiteral("nl"),
    QStringLiteral("sv"), QStringLiteral("da"), QStringLiteral("nb"), QStringLiteral("fi"),
    QStringLiteral("cs"), QStringLiteral("sk"), QStringLiteral("sl"), QStringLiteral("lt"),
    QStringLiteral("lv"), QStringLiteral("et"), QStringLiteral("fa"), QStringLiteral("hi"),
    QStringLiteral("ko"), QStringLiteral("vi"), QStringLiteral("th"), QStringLiteral("id")};

/// Fills a box with codes by their names, "Not known" first.
void fill(MixedChoice* box, const QStringList& codes, QString (*name)(const QString&, const QLocale&)) {
    QList<std::pair<QString, QString>> named;
    for (const QString& code : codes)
        named.append({name(code, QLocale()), code});
    std::sort(named.begin(), named.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    box->addItem(SourceDialog::tr("Not known"), QString());
    for (const auto& [label, code] : std::as_const(named))
        box->addItem(label, code);
}

QString minutesInWords(int minutes) {
    if (minutes == 0) return SourceDialog::tr("By the source's own rhythm");
    return minutes % 60 == 0 ? SourceDialog::tr("Every %n hour(s)", nullptr, minutes / 60)
                             : SourceDialog::tr("Every %n minute(s)", nullptr, minutes);
}

QString daysInWords(int days) {
    return days == 0 ? SourceDialog::tr("As the whole library")
                     : SourceDialog::tr("%n day(s)", nullptr, days);
}

QString storiesInWords(int stories) {
    return stories == 0 ? SourceDialog::tr("Any number")
                        : SourceDialog::tr("The newest %n story(s)", nullptr, stories);
}

void fill(MixedChoice* box, const QList<int>& numbers, QString (*words)(int)) {
    for (const int number : numbers)
        box->addItem(words(number), number);
}

/// What a field of each feed says.
template<typename Value>
QVariantList valuesOf(const QList<Feed>& feeds, Value value) {
    QVariantList values;
    for (const Feed& feed : feeds)
        values << QVariant::fromValue(value(feed));
    return values;
}

/// What all the values say, else nothing.
QString common(const QVariantList& values) {
    const bool same = std::all_of(values.begin(), values.end(),
                                  [&](const QVariant& value) { return value == values.first(); });
    return same ? values.value(0).toString() : QString();
}

/// A quiet line under a choice that is only a guess.
void addGuess(QFormLayout* form, bool guessed) {
    if (guessed)
        form->addRow(QString(), new QLabel(SourceDialog::tr("A guess from the address; please correct it.")));
}

/// What can be read and copied, not changed. A label that wraps would take its height from the fields.
void addFact(QFormLayout* form, const QString& label, const QString& text) {
    auto* fact = new QLineEdit(text);
    fact->setReadOnly(true);
    fact->setFrame(false);
    fact->setAccessibleName(label);
    fact->setCursorPosition(0);
    fact->setToolTip(text);
    QPalette palette = fact->palette();
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    fact->setPalette(palette);
    form->addRow(label, fact);
}

QStringList foldersOf(const QList<Feed>& feeds) {
    QStringList folders;
    for (const Feed& feed : feeds)
        if (!folders.contains(feed.folder)) folders << feed.folder;
    folders.sort();
    return folders;
}

} // namespace

SourceDialog::SourceDialog(Library& library, const QList<Feed>& feeds, QWidget* parent)
    : QDialog(parent),
      m_library(library),
      m_feeds(feeds),
      m_name(new QLineEdit),
      m_folder(new QComboBox),
      m_country(new MixedChoice),
      m_language(new MixedChoice),
      m_interval(new MixedChoice),
      m_fullText(new MixedChoice),
      m_pictures(new MixedChoice),
      m_notify(new MixedChoice),
      m_keepDays(new MixedChoice),
      m_keepStories(new MixedChoice),
      m_user(new QLineEdit),
      m_password(new QLineEdit) {
    setWindowTitle(isOne() ? tr("Edit source") : tr("Edit %n source(s)", nullptr, int(feeds.size())));
    setMinimumWidth(480);
    fillChoices();
    const auto guessed = [&](Origin Source::*origin) {
        return std::any_of(feeds.begin(), feeds.end(),
                           [&](const Feed& feed) { return feed.source.*origin == Origin::Guess; });
    };
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    addRow(form, tr("&Name"), m_name);
    form->setRowVisible(m_name, isOne());
    addRow(form, tr("&Folder"), m_folder);
    addRow(form, tr("&Country"), m_country);
    addGuess(form, guessed(&Source::countryOrigin));
    addRow(form, tr("&Language"), m_language);
    addGuess(form, guessed(&Source::languageOrigin));
    addRow(form, tr("Loo&k"), m_interval);
    addRow(form, tr("&Whole story"), m_fullText);
    addRow(form, tr("&Pictures"), m_pictures);
    addRow(form, tr("New s&tories"), m_notify);
    addRow(form, tr("Keep &read ones"), m_keepDays);
    addRow(form, tr("Keep at &most"), m_keepStories);
    addRow(form, tr("&User"), m_user);
    addRow(form, tr("Passwor&d"), m_password);
    if (isOne()) {
        addFact(form, tr("Address"), feeds.first().url.toDisplayString());
        if (const QString& trouble = feeds.first().health.lastError; !trouble.isEmpty())
            addFact(form, tr("Trouble"), trouble);
    }
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("C&ancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    readKept();
    readNotices();
}

void SourceDialog::addRow(QFormLayout* form, const QString& label, QWidget* field) {
    form->addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
}

void SourceDialog::fillChoices() {
    m_name->setText(isOne() ? m_feeds.first().source.name : QString());
    m_folder->setEditable(true);
    m_folder->addItems(foldersOf(m_library.feeds()));
    m_folder->setCurrentText(common(valuesOf(m_feeds, [](const Feed& feed) { return feed.folder; })));
    fill(m_country, allCountries() + QStringList{internationalCode}, countryName);
    m_country->setValues(valuesOf(m_feeds, [](const Feed& feed) { return feed.source.country; }));
    fill(m_language, languages, languageName);
    const QVariantList spoken = valuesOf(m_feeds, [](const Feed& feed) { return feed.source.language; });
    m_language->setValues(spoken, languageName(common(spoken), QLocale()));
    fill(m_interval, {0, 10, 15, 30, 60, 120, 180, 360, 720, 1440}, minutesInWords);
    const QVariantList minutes =
        valuesOf(m_feeds, [](const Feed& feed) { return feed.intervalMinutes.value_or(0); });
    m_interval->setValues(minutes, minutesInWords(common(minutes).toInt()));
    m_fullText->addItem(tr("From its page where the feed cuts it short"), int(FullText::WhereCutShort));
    m_fullText->addItem(tr("Always from its page"), int(FullText::Always));
    m_fullText->addItem(tr("Only what the feed has"), int(FullText::Never));
    m_fullText->setValues(valuesOf(m_feeds, [](const Feed& feed) { return int(feed.fullText); }));
    m_pictures->addItem(tr("Fetch them, to be there offline"), true);
    m_pictures->addItem(tr("Leave them out"), false);
    m_pictures->setValues(valuesOf(m_feeds, [](const Feed& feed) { return feed.pictures; }));
    m_notify->addItem(tr("Come quietly"), false);
    m_notify->addItem(tr("Tell me of each"), true);
    fill(m_keepDays, {0, 7, 30, 90, 365}, daysInWords);
    fill(m_keepStories, {0, 100, 500, 1000, 5000}, storiesInWords);
    m_user->setText(common(valuesOf(m_feeds, [](const Feed& feed) { return feed.user; })));
    m_user->setPlaceholderText(tr("Only for sources that ask for one"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Kept in the desktop's keyring"));
}

QList<Feed> SourceDialog::changed() const {
    QList<Feed> feeds = m_feeds;
    const QString before = common(valuesOf(m_feeds, [](const Feed& feed) { return feed.folder; }));
    const QString folder = m_folder->currentText().simplified();
    for (Feed& feed : feeds) {
        if (isOne()) feed.source.name = m_name->text().simplified();
        if (folder != before) feed.folder = folder;
        if (const QVariant country = m_country->chosen(); country.isValid()) {
            feed.source.country = country.toString();
            feed.source.countryOrigin = Origin::Person;
        }
        if (const QVariant language = m_language->chosen(); language.isValid()) {
            feed.source.language = language.toString();
            feed.source.languageOrigin = Origin::Person;
        }
        if (const QVariant minutes = m_interval->chosen(); minutes.isValid())
            feed.intervalMinutes = minutes.toInt() > 0 ? std::optional(minutes.toInt()) : std::nullopt;
        if (const QVariant text = m_fullText->chosen(); text.isValid())
            feed.fullText = static_cast<FullText>(text.toInt());
        if (const QVariant pictures = m_pictures->chosen(); pictures.isValid())
            feed.pictures = pictures.toBool();
    }
    return feeds;
}

void SourceDialog::accept() {
    m_failed = false;
    m_storing = 1;
    const QList<Feed> feeds = changed();
    if (feeds != m_feeds) await(m_library.updateFeeds(feeds));
    storeKept();
    storeNotices();
    storePasswords();
    settle({});
}

template<typename T>
void SourceDialog::await(const QFuture<Result<T>>& storing) {
    ++m_storing;
    QFuture<Result<T>> stored = storing;
    stored.then(this, [this](const Result<T>& done) { settle(done.ok() ? QString() : done.error().text); });
}

void SourceDialog::settle(const QString& trouble) {
    if (!trouble.isEmpty()) {
        m_failed = true;
        Q_EMIT said(trouble);
    }
    if (--m_storing == 0 && !m_failed) QDialog::accept();
}

// --- How much is kept

void SourceDialog::readKept() {
    m_library.keepRules().then(this, [this](const Result<KeepRules>& rules) {
        if (!rules.ok()) return Q_EMIT said(rules.error().text);
        m_kept = *rules;
        const QVariantList days =
            valuesOf(m_feeds, [&](const Feed& feed) { return m_kept.sources.value(feed.id).days; });
        m_keepDays->setValues(days, daysInWords(common(days).toInt()));
        const QVariantList stories =
            valuesOf(m_feeds, [&](const Feed& feed) { return m_kept.sources.value(feed.id).stories; });
        m_keepStories->setValues(stories, storiesInWords(common(stories).toInt()));
    });
}

void SourceDialog::storeKept() {
    const QVariant days = m_keepDays->chosen(), stories = m_keepStories->chosen();
    if (!days.isValid() && !stories.isValid()) return;
    KeepRules rules = m_kept;
    for (const Feed& feed : std::as_const(m_feeds)) {
        KeepLimits& limits = rules.sources[feed.id];
        if (days.isValid()) limits.days = days.toInt();
        if (stories.isValid()) limits.stories = stories.toInt();
        if (limits.isEmpty()) rules.sources.remove(feed.id);
    }
    await(m_library.setKeepRules(rules));
}

// --- Notices: a rule for each source that tells of every new story

void SourceDialog::readNotices() {
    m_library.rules().then(this, [this](const Result<QList<Rule>>& rules) {
        if (!rules.ok()) return Q_EMIT said(rules.error().text);
        m_rules = *rules;
        m_notify->setValues(valuesOf(m_feeds, [&](const Feed& feed) {
            return std::any_of(m_rules.begin(), m_rules.end(),
                               [&](const Rule& rule) { return rule.enabled && isNotice(rule, feed.id); });
        }));
    });
}

void SourceDialog::storeNotices() {
    const QVariant wanted = m_notify->chosen();
    if (!wanted.isValid()) return;
    for (const Feed& feed : std::as_const(m_feeds)) {
        for (const Rule& rule : std::as_const(m_rules))
            if (isNotice(rule, feed.id)) await(m_library.removeRule(rule.id));
        if (wanted.toBool()) await(m_library.saveRule(noticeRule(feed.id, feed.source.name)));
    }
}

QCoro::Task<> SourceDialog::storePasswords() {
    const QString user = m_user->text().trimmed(), password = m_password->text();
    const QPointer<SourceDialog> self(this);
    const QString before = common(valuesOf(m_feeds, [](const Feed& feed) { return feed.user; }));
    if (user == before && password.isEmpty()) co_return;
    ++m_storing;
    const QList<Feed> feeds = m_feeds;
    QString trouble;
    for (const Feed& feed : feeds) {
        QCoro::Task<Result<QString>> keeping = m_library.setPassword(feed.id, user, password);
        const Result<QString> remark = co_await keeping;
        if (!self) co_return;
        if (!remark.ok()) trouble = remark.error().text;
        if (remark.ok() && !remark->isEmpty()) Q_EMIT said(*remark);
    }
    settle(trouble);
}

} // namespace flashnews::ui
