/**
 * What bots are told. A <b>happening</b> is something in a scene, told in the <b>classic</b> facts of events and in
 * the <b>modern</b> ones of {@code imbot.v2}; a bot <b>hears</b> what is said where it is meant for it, and
 * <b>commands</b> wherever it listens to them. What one is told it gets at its handlers, or it waits as a <b>fetched
 * event</b> until the bot confirms it. A bot may welcome the customers of a line.
 */
@NullMarked
package org.openchannel.portal.botevent;

import org.jspecify.annotations.NullMarked;
