/**
 * The people of the portal. A <b>user</b> works here (administrator or operator) and has a number, as everywhere in
 * Bitrix24; customers are not users, although they draw their numbers from the same sequence.
 */
@NullMarked
package org.openchannel.portal.staff;

import org.jspecify.annotations.NullMarked;
