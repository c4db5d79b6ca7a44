/**
 * The page a person without access to the portal links a telephone from, {@code /link/<token>}: public, and all that
 * opens it is the token. It shows which line of which portal is linked and the code to scan, and nothing else: not the
 * number, not a name, no message. Whatever is wrong with a token, the answer is the same. Search engines stay out, the
 * address is told to nobody ({@code Referrer-Policy: no-referrer}), nobody frames it, and nobody asks too often.
 */
@NullMarked
package org.openchannel.web.link;

import org.jspecify.annotations.NullMarked;
