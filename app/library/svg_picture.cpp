#include "app/library/svg_picture.h"

#include <QGuiApplication>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>
#include <cmath>

namespace flashnews {

namespace {

constexpr qsizetype heaviest = 2 * 1024 * 1024; // of the file
constexpr qsizetype longestShapes = 256 * 1024; // letters of all paths and points
constexpr qsizetype mostLetters = 32 * 1024;    // of its text
constexpr int mostElements = 5'000;
constexpr int deepest = 60;
constexpr qint64 mostPaint = 1'000'000'000; // elements × dots: each may fill the whole picture
constexpr int mostDots = 2'000'000, fewestDots = 40'000;
constexpr qreal largestSide = 20'000;

const QSet<QString>& allowedElements() {
    static const QStringList names =
        QStringLiteral("svg g defs path rect circle ellipse line polyline polygon linearGradient "
                       "radialGradient stop")
            .split(u' ');
    static const QSet<QString> set(names.begin(), names.end());
    return set;
}

const QSet<QString>& allowedAttributes() {
    static const QStringList names =
        QStringLiteral(
            "id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height points viewBox preserveAspectRatio "
            "transform fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin "
            "stroke-miterlimit stroke-opacity opacity color font-family font-size font-weight font-style "
            "text-anchor offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod display "
            "visibility")
            .split(u' ');
    static const QSet<QString> set(names.begin(), names.end());
    return set;
}

/// Text needs fonts, which only a program with a window has; a command draws the shapes alone.
bool isAllowed(const QString& element) {
    static const bool fonts = qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
    if (element == QLatin1String("text") || element == QLatin1String("tspan")) return fonts;
    return allowedElements().contains(element);
}

/// A value may refer to a gradient of the same picture, to nothing else.
bool refersOutside(const QString& value) {
    for (qsizetype at = value.indexOf(QLatin1String("url"), 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(QLatin1String("url"), at + 3, Qt::CaseInsensitive))
        if (!QStringView(value).mid(at + 3).startsWith(QLatin1String("(#"))) return true;
    return value.contains(u'\\');
}

/// Writes what is allowed of an SVG anew.
class SvgCleaner {
public:
    explicit SvgCleaner(const QByteArray& bytes) : m_in(bytes), m_out(&m_clean) {}

    /// Empty where it is no SVG, or too much of one.
    QByteArray clean() {
        if (!m_in.readNextStartElement() || m_in.name() != QLatin1String("svg")) return {};
        element();
        int depth = 1;
        while (depth > 0 && !m_in.atEnd()) {
            m_in.readNext();
            if (m_in.isStartElement()) {
                if (!isAllowed(m_in.name().toString())) {
                    m_in.skipCurrentElement();
                    continue;
                }
                if (++depth > deepest || m_elements >= mostElements) return {};
                element();
            } else if (m_in.isEndElement()) {
                --depth;
                m_out.writeEndElement();
            } else if (m_in.isCharacters()) {
                words(m_in.text().toString());
            }
        }
        return m_in.hasError() || m_shapes > longestShapes ? QByteArray() : m_clean;
    }
    int elements() const { return m_elements; }

private:
    void element() {
        m_out.writeStartElement(m_in.name().toString());
        if (++m_elements == 1) m_out.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
        // Presentation is written as attributes, whichever way it came; a style weighs more.
        QMap<QString, QString> said;
        QString style;
        for (const QXmlStreamAttribute& attribute : m_in.attributes()) {
            if (!attribute.namespaceUri().isEmpty()) continue;
            const QString name = attribute.name().toString();
            if (name == QLatin1String("style"))
                style = attribute.value().toString();
            else
                said.insert(name, attribute.value().toString());
        }
        for (const QString& declaration : style.split(u';', Qt::SkipEmptyParts))
            said.insert(declaration.section(u':', 0, 0).trimmed(), declaration.section(u':', 1).trimmed());
        for (auto it = said.cbegin(); it != said.cend(); ++it)
            write(it.key(), it.value());
    }

    void write(const QString& name, const QString& value) {
        if (!allowedAttributes().contains(name) || refersOutside(value)) return;
        if (name == QLatin1String("d") || name == QLatin1String("points")) m_shapes += value.size();
        m_out.writeAttribute(name, value);
    }

    void words(const QString& text) {
        m_letters += text.size();
        if (m_letters <= mostLetters) m_out.writeCharacters(text);
    }

    QXmlStreamReader m_in;
    QByteArray m_clean;
    QXmlStreamWriter m_out;
    int m_elements = 0;
    qsizetype m_shapes = 0, m_letters = 0;
};

/// The size to draw in: the picture's own, smaller where so many shapes would take long.
QSize sizeToDraw(QSizeF size, int widest, int elements) {
    if (!(size.width() >= 1) || !(size.height() >= 1) || size.width() > largestSide ||
        size.height() > largestSide)
        return {};
    const qreal dots = qBound<qreal>(fewestDots, qreal(mostPaint) / elements, mostDots);
    const qreal scale =
        std::min({1.0, widest / size.width(), std::sqrt(dots / (size.width() * size.height()))});
    return (size * scale).toSize();
}

} // namespace

bool looksLikeSvg(const QByteArray& bytes) {
    const QByteArray head = bytes.left(4096).trimmed();
    return (head.startsWith('<') || head.startsWith("\xef\xbb\xbf<")) && head.contains("<svg");
}

QImage rasterOfSvg(const QByteArray& bytes, int widest) {
    if (bytes.size() > heaviest) return {};
    SvgCleaner cleaner(bytes);
    const QByteArray clean = cleaner.clean();
    QSvgRenderer renderer;
    if (clean.isEmpty() || !renderer.load(clean)) return {};
    const QSize size = sizeToDraw(renderer.defaultSize(), widest, cleaner.elements());
    if (size.isEmpty()) return {};
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white); // what is drawn for the web expects paper under it
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    return image;
}

} // namespace flashnews
