/**
 * Pages about open lines: which there are, and how each behaves. A <b>setting</b> has Bitrix24's name here as everywhere;
 * a form names its fields so.
 */
@NullMarked
package org.openchannel.web.portal.desk.lines;

import org.jspecify.annotations.NullMarked;
