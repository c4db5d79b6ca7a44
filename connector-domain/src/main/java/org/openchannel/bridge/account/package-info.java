/**
 * A messenger identity we act as. An <b>account</b> belongs to one portal, lives behind one gateway and remembers the
 * last look at its <b>session</b> there: what the administrator has to do to link it, or which number it is. An account
 * is <b>wanted</b> between the first request for a code and our own disconnect; what a messenger tells about an
 * unwanted account is old news.
 */
@NullMarked
package org.openchannel.bridge.account;

import org.jspecify.annotations.NullMarked;
