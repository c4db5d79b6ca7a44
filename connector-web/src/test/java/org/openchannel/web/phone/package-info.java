/** Shows that the telephones are drawn as they should be and keep their arrangement in the address. */
@NullMarked
package org.openchannel.web.phone;

import org.jspecify.annotations.NullMarked;
