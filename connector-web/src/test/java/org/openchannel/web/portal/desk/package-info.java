/** What the tests of the portal's pages share: pages drawn by the real engine, with people and applications to show. */
@NullMarked
package org.openchannel.web.portal.desk;

import org.jspecify.annotations.NullMarked;
