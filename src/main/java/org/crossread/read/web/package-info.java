/// A page from the web, fetched because a person asked for it. Nothing else here uses the net.
@NullMarked
package org.crossread.read.web;

import org.jspecify.annotations.NullMarked;
