/**
 * What operators do with <b>dialogs</b>, a dialog being a chat of an open line as they see it: read it, answer,
 * change or take back what they said, take it, skip, transfer, finish or pin it, note something for each other, let
 * others in, and tie it to records of the CRM. Whoever may not is told by a refusal that the methods of the wire and
 * the desk both show.
 */
@NullMarked
package org.openchannel.portal.dialog;

import org.jspecify.annotations.NullMarked;
