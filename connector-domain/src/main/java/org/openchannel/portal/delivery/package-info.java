/**
 * Events on their way. An <b>event delivery</b> is one event on its way to one handler, kept with its <b>attempts</b>
 * for the application's page. One slow handler never delays another: each has its own lane, and a <b>pace</b>. A
 * handler gets tokens of whoever caused the event; <b>bearers</b> are others whose tokens an event carries inside,
 * <b>outsiders</b> those who are told without being an application.
 */
@NullMarked
package org.openchannel.portal.delivery;

import org.jspecify.annotations.NullMarked;
