/**
 * The groups of the portal: people of any department who work together. A <b>group</b> has an owner, who is one of its
 * <b>members</b>, perhaps <b>moderators</b> among them, and a <b>charter</b>: its name and how it is for those outside.
 * Applications see the groups and who is in them.
 */
@NullMarked
package org.openchannel.portal.group;

import org.jspecify.annotations.NullMarked;
