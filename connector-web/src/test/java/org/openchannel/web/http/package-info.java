/** What all pages share: texts, languages, assets. */
@NullMarked
package org.openchannel.web.http;

import org.jspecify.annotations.NullMarked;
