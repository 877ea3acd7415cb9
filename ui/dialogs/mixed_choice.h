#pragma once

#include <QComboBox>
#include <QVariant>

namespace flashnews::ui {

/// A choice for several things at once: where they differ it says so, and leaves each as it is until the
/// person chooses.
class MixedChoice : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// Selects what all have in common, or "Various". `words` names a value that is not among the options.
    void setValues(const QVariantList& values, const QString& words = {});
    /// What the person chose; invalid where everything stays as it is.
    QVariant chosen() const;

private:
    int m_before = -1;
};

} // namespace flashnews::ui
