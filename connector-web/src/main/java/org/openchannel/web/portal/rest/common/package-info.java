/** The methods every application has, and those about users. */
@NullMarked
package org.openchannel.web.portal.rest.common;

import org.jspecify.annotations.NullMarked;
