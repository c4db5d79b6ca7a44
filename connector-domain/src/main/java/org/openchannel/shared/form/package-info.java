/**
 * Forms as PHP writes and reads them: {@code MESSAGES[0][user][id]=7}. Bitrix24 speaks this both ways: its events
 * arrive so, and many clients call it so. A <b>tree</b> is what such a form means: maps, lists and strings.
 */
@NullMarked
package org.openchannel.shared.form;

import org.jspecify.annotations.NullMarked;
