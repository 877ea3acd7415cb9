#include "app/store/body_dictionary.h"

#include <algorithm>
#include <vector>
#include <zdict.h>
#include <zstd.h>

namespace flashnews {

namespace {

constexpr int compressionLevel = 3;
constexpr std::size_t dictionaryBytes = 112 * 1024;
constexpr qsizetype sampleBytes = 2 * 1024; // enough to learn from, however long a story is
constexpr unsigned long long mostBytes = 64u * 1024 * 1024;

// A context costs more to set up than a short article to compress; one per thread is kept.
ZSTD_CCtx* packingContext() {
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                                    ZSTD_freeCCtx);
    return context.get();
}

ZSTD_DCtx* unpackingContext() {
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(),
                                                                                    ZSTD_freeDCtx);
    return context.get();
}

} // namespace

QByteArray BodyDictionary::learn(const QList<QByteArray>& samples) {
    QByteArray all;
    std::vector<std::size_t> sizes;
    for (const QByteArray& sample : samples) {
        const qsizetype size = std::min(sample.size(), sampleBytes);
        all.append(sample.constData(), size);
        sizes.push_back(std::size_t(size));
    }
    QByteArray dictionary(qsizetype(dictionaryBytes), Qt::Uninitialized);
    const std::size_t size = ZDICT_trainFromBuffer(dictionary.data(), dictionaryBytes, all.constData(),
                                                   sizes.data(), unsigned(sizes.size()));
    if (ZDICT_isError(size)) return {};
    dictionary.resize(qsizetype(size));
    return dictionary;
}

quint32 BodyDictionary::idOf(const QByteArray& bytes) {
    return ZDICT_getDictID(bytes.constData(), std::size_t(bytes.size()));
}

std::shared_ptr<const BodyDictionary> BodyDictionary::fromBytes(const QByteArray& bytes) {
    std::shared_ptr<BodyDictionary> dictionary(new BodyDictionary);
    dictionary->m_id = idOf(bytes);
    if (dictionary->m_id == 0) return nullptr;
    dictionary->m_packing = ZSTD_createCDict(bytes.constData(), std::size_t(bytes.size()), compressionLevel);
    dictionary->m_unpacking = ZSTD_createDDict(bytes.constData(), std::size_t(bytes.size()));
    if (!dictionary->m_packing || !dictionary->m_unpacking) return nullptr;
    return dictionary;
}

BodyDictionary::~BodyDictionary() {
    ZSTD_freeCDict(m_packing);
    ZSTD_freeDDict(m_unpacking);
}

QByteArray packBytes(const QByteArray& bytes, const BodyDictionary* dictionary) {
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const auto from = std::size_t(bytes.size()), to = std::size_t(packed.size());
    const std::size_t size = dictionary
                                 ? ZSTD_compress_usingCDict(packingContext(), packed.data(), to,
                                                            bytes.constData(), from, dictionary->packing())
                                 : ZSTD_compressCCtx(packingContext(), packed.data(), to, bytes.constData(),
                                                     from, compressionLevel);
    packed.resize(qsizetype(size));
    packed.squeeze();
    return packed;
}

quint32 dictionaryOf(const QByteArray& packed) {
    return ZSTD_getDictID_fromFrame(packed.constData(), std::size_t(packed.size()));
}

QByteArray unpackBytes(const QByteArray& packed, const BodyDictionary* dictionary) {
    const auto size = ZSTD_getFrameContentSize(packed.constData(), std::size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > mostBytes) return {};
    if (dictionaryOf(packed) != (dictionary ? dictionary->id() : 0)) return {};
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    const auto from = std::size_t(packed.size());
    const std::size_t read =
        dictionary ? ZSTD_decompress_usingDDict(unpackingContext(), plain.data(), size, packed.constData(),
                                                from, dictionary->unpacking())
                   : ZSTD_decompressDCtx(unpackingContext(), plain.data(), size, packed.constData(), from);
    return read == size ? plain : QByteArray();
}

} // namespace flashnews
