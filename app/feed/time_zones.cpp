#include "app/feed/time_zones.h"

#include <QDateTime>
#include <QTimeZone>

namespace flashnews {
namespace {

struct Zone {
    const char16_t* name;
    int minutes;
};

// RFC 822's own, then what feeds write. Ambiguous names are read as the larger press reads them.
constexpr Zone zones[] = {
    {u"ut", 0},     {u"utc", 0},     {u"gmt", 0},    {u"z", 0},       {u"wet", 0},     {u"est", -300},
    {u"edt", -240}, {u"et", -300},   {u"cst", -360}, {u"cdt", -300},  {u"ct", -360},   {u"mst", -420},
    {u"mdt", -360}, {u"mt", -420},   {u"pst", -480}, {u"pdt", -420},  {u"pt", -480},   {u"ast", -240},
    {u"adt", -180}, {u"nst", -210},  {u"ndt", -150}, {u"akst", -540}, {u"akdt", -480}, {u"hst", -600},
    {u"bst", 60},   {u"ist", 330},   {u"west", 60},  {u"cet", 60},    {u"cest", 120},  {u"met", 60},
    {u"mest", 120}, {u"mez", 60},    {u"mesz", 120}, {u"eet", 120},   {u"eest", 180},  {u"msk", 180},
    {u"msd", 240},  {u"trt", 180},   {u"sast", 120}, {u"cat", 120},   {u"eat", 180},   {u"wat", 60},
    {u"pkt", 300},  {u"npt", 345},   {u"wib", 420},  {u"wita", 480},  {u"wit", 540},   {u"ict", 420},
    {u"sgt", 480},  {u"hkt", 480},   {u"awst", 480}, {u"pht", 480},   {u"jst", 540},   {u"kst", 540},
    {u"acst", 570}, {u"acdt", 630},  {u"aest", 600}, {u"aedt", 660},  {u"nzst", 720},  {u"nzdt", 780},
    {u"brt", -180}, {u"brst", -120}, {u"art", -180}, {u"clt", -240},  {u"clst", -180}, {u"gst", 240},
    {u"pet", -300}, {u"cot", -300},  {u"vet", -240}, {u"мск", 180},   {u"irst", 210},  {u"sst", -660},
};

} // namespace

std::optional<int> zoneNamed(const QString& word, const QDate& date) {
    for (const Zone& zone : zones) {
        if (word == QStringView(zone.name)) return zone.minutes;
    }
    if (word.size() == 1 && word[0] >= u'a' && word[0] <= u'z' && word[0] != u'j') {
        // With the signs of RFC 822, which are the wrong way round and yet what RSS refers to.
        const int letter = word[0].unicode();
        if (letter <= 'i') return (letter - 'a' + 1) * -60;
        if (letter <= 'm') return (letter - 'a') * -60;
        return (letter - 'm') * 60; // n … y; z stands in the table
    }
    if (word.contains(u'/')) { // "etc/gmt", "europe/tirane"
        QString id;
        bool start = true;
        for (const QChar c : word) {
            id += start ? c.toUpper() : c;
            start = c == u'/' || c == u'_';
        }
        const QTimeZone zone(id.toLatin1());
        if (zone.isValid() && date.isValid())
            return zone.offsetFromUtc(QDateTime(date, QTime(12, 0), Qt::UTC)) / 60;
        if (id.endsWith(u"/Gmt") || id.endsWith(u"/Utc")) return 0;
    }
    return {};
}

} // namespace flashnews
