/** The methods of messageservice, made by hand. */
@NullMarked
package org.openchannel.web.portal.rest.messageservice;

import org.jspecify.annotations.NullMarked;
