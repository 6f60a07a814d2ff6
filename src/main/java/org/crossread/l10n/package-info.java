/// Texts for people, from the resource bundles.
@NullMarked
package org.crossread.l10n;

import org.jspecify.annotations.NullMarked;
