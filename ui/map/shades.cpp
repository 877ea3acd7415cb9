#include "ui/map/shades.h"

#include "ui/look/look.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace flashnews::ui {

namespace {

constexpr int mostSteps = 5;
constexpr double palest = 0.16, palestOnDark = 0.26; // share of the accent in the first step

/// Relative luminance (WCAG 2).
double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

Shades::Shades(QList<int> counts) {
    counts.removeIf([](int count) { return count <= 0; });
    if (counts.isEmpty()) return;
    std::sort(counts.begin(), counts.end());
    m_most = counts.last();
    for (int step = 0; step < mostSteps; ++step) {
        const int lowest = counts[counts.size() * step / mostSteps];
        if (m_from.isEmpty() || lowest > m_from.last()) m_from.append(lowest);
    }
}

int Shades::stepOf(int count) const {
    if (count <= 0) return -1;
    return int(std::upper_bound(m_from.begin(), m_from.end(), count) - m_from.begin()) - 1;
}

QString Shades::range(int step) const {
    const int from = m_from[step], to = step + 1 < size() ? m_from[step + 1] - 1 : m_most;
    const QLocale locale;
    if (from == to) return locale.toString(from);
    return QCoreApplication::translate("Shades", "%1–%2", "from and to, of numbers")
        .arg(locale.toString(from), locale.toString(to));
}

QColor Shades::colour(int step, const QPalette& palette) const {
    const QColor paper = palette.color(QPalette::Base), accent = coloursOf(palette).accent;
    const double first = isDark(palette) ? palestOnDark : palest;
    const double share = size() < 2 ? 0.6 : first + (1 - first) * step / (size() - 1);
    const auto mixed = [share](float part, float ground) { return part * share + ground * (1 - share); };
    return QColor::fromRgbF(float(mixed(accent.redF(), paper.redF())),
                            float(mixed(accent.greenF(), paper.greenF())),
                            float(mixed(accent.blueF(), paper.blueF())));
}

QColor inkOn(const QColor& ground, const QPalette& palette) {
    const QColor ink = palette.color(QPalette::Text), paper = palette.color(QPalette::Base);
    return contrast(ground, ink) >= contrast(ground, paper) ? ink : paper;
}

} // namespace flashnews::ui
