/**
 * Forms as PHP programs write them: {@code MESSAGES[0][user][id]=7}. A <b>tree</b> is what such a form means: maps,
 * lists and single values.
 */
@NullMarked
package org.openchannel.shared.form;

import org.jspecify.annotations.NullMarked;
