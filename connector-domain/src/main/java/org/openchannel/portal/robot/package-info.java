/**
 * Robots and activities of workflows. A <b>robot</b> is a step an application registers ({@code isRobot}; otherwise it is
 * an <b>activity</b> of workflow designers, in Bitrix24's words); a <b>run</b> is one time it was started on a customer
 * record. A run whose robot is awaited is <b>waiting</b> until its application answers with the run's event token.
 */
@NullMarked
package org.openchannel.portal.robot;

import org.jspecify.annotations.NullMarked;
