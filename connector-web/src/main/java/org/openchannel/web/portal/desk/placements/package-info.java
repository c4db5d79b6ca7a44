/**
 * Pages of applications inside ours. A <b>stage</b> is a frame together with the form that opens the application's page in
 * it, and what our side of the frame answers when that page talks to it ({@code assets/desk/stage.js} holds the protocol).
 */
@NullMarked
package org.openchannel.web.portal.desk.placements;

import org.jspecify.annotations.NullMarked;
