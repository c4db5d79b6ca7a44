/**
 * How administrators set an account up, and what becomes of messages by it. There are <b>settings</b> for each account:
 * the <b>switches</b> of its chats and its <b>pace</b>; until somebody saves some, everybody has the same. Who changes
 * them says which <b>edition</b> they saw: when it is not the present one any more, nothing is changed and they are shown
 * what somebody else chose meanwhile. <b>Ignored numbers</b> are customers an account does not listen to.
 */
@NullMarked
package org.openchannel.bridge.settings;

import org.jspecify.annotations.NullMarked;
