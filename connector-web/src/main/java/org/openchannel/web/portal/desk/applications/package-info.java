/**
 * Where an administrator creates local applications, installs them and watches them: credentials, what they bound, the log
 * of their calls and of the events sent to them.
 */
@NullMarked
package org.openchannel.web.portal.desk.applications;

import org.jspecify.annotations.NullMarked;
