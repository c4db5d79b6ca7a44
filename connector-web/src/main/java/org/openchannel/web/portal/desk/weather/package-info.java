/**
 * The page Weather: how much this portal lets applications ask of it, and what goes wrong on purpose.
 */
@NullMarked
package org.openchannel.web.portal.desk.weather;

import org.jspecify.annotations.NullMarked;
