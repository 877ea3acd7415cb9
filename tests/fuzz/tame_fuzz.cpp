// The short way and gumbo must make the same tree of whatever the short way accepts.
#include "app/html/tree.h"

#include <cstdint>
#include <cstdlib>

using namespace flashnews;

namespace {

void check(bool promise) {
    if (!promise) std::abort();
}

void checkSame(const HtmlTree& quick, const HtmlTree& full) {
    check(quick.size() == full.size() && quick.body() == full.body());
    for (int node = 0; node < quick.size(); ++node) {
        const HtmlTree::Node &one = quick[node], &other = full[node];
        check(one.tag == other.tag && one.parent == other.parent && one.end == other.end &&
              one.text == other.text && one.foreign == other.foreign);
        if (one.text) {
            check(quick.text(node) == full.text(node));
            continue;
        }
        const GumboVector& attributes = one.source->v.element.attributes;
        check(attributes.length == other.source->v.element.attributes.length);
        for (unsigned at = 0; at < attributes.length; ++at) {
            const char* name = static_cast<const GumboAttribute*>(attributes.data[at])->name;
            check(full.hasAttribute(node, name) && quick.attribute(node, name) == full.attribute(node, name));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    // Callers hand over what was a QString.
    const QByteArray utf8 = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size)).toUtf8();
    const HtmlTree quick(utf8);
    if (quick.wasTame()) checkSame(quick, HtmlTree(utf8, HtmlTree::Way::AlwaysGumbo));
    return 0;
}
