/**
 * What people write, between two ways of writing it: a messenger's <b>marks</b> ({@code *bold*}) and a portal's
 * <b>tags</b> ({@code [b]bold[/b]}). Text is split into tokens first (code, addresses, tags), so that no rule ever sees
 * what another one made. Also names as portals accept them, and text cut to a messenger's length.
 */
@NullMarked
package org.openchannel.bridge.text;

import org.jspecify.annotations.NullMarked;
