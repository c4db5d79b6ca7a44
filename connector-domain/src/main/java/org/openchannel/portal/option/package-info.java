/**
 * What applications ask the portal to remember. An <b>option</b> has a name and a value of any shape and belongs to an
 * application alone, or to an application and one of its users.
 */
@NullMarked
package org.openchannel.portal.option;

import org.jspecify.annotations.NullMarked;
