/**
 * What other people's programs do here instead of clicking on the portal's pages, {@code /portal/api/**}: test suites
 * make applications, tokens and webhooks, open placements, answer customers and read the logs. They prove themselves with
 * the <b>administrator's token</b>; what they did wrong is a <b>problem</b> (RFC 9457) with a sentence.
 */
@NullMarked
package org.openchannel.web.portal.api;

import org.jspecify.annotations.NullMarked;
