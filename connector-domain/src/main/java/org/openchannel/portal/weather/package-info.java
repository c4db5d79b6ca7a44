/**
 * The portal as unkind as the real one, on purpose, for those who test against it. The <b>weather</b> is the list of
 * <b>faults</b> that are on; a fault <b>strikes</b> a call or an event by chance, a number of times, for a while, or
 * until it is switched off. Without any fault the sky is clear and nothing here is asked twice.
 */
@NullMarked
package org.openchannel.portal.weather;

import org.jspecify.annotations.NullMarked;
