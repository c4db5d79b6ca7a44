/** Rules of the customer records, and their twins. */
@NullMarked
package org.openchannel.portal.crm;

import org.jspecify.annotations.NullMarked;
