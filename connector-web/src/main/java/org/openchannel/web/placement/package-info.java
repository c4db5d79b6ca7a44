/**
 * Our pages inside Bitrix24: the settings of one line in the slider ({@code SETTING_CONNECTOR}), the application's own
 * page with its installer, and the accounts in the left menu and the contact center, the <b>roster</b>.
 *
 * <p>The slider has <b>sections</b>: connection, chats (with queue and ignored numbers), access and history. Each is a
 * constant of {@code Section}, a resource and a template, drawn inside of {@code SectionFrame} and saved by itself. What
 * somebody typed and what is wrong with it is a <b>draft</b>.
 *
 * <p>A portal posts each page into a frame, where cookies do not work. So the <b>call</b> of the portal is proved once,
 * by asking the portal we know whose token it carries; from then on the page carries a <b>page token</b>: sealed by us,
 * good for half an hour, renewed by every answer and, while somebody edits, every ten minutes; never in an address.
 * Whoever changes something is proved anew when the portal said long ago that they administer it. A page that is too old,
 * or a server that is away, takes nothing from what somebody typed: the page says above it what happened.
 */
@NullMarked
package org.openchannel.web.placement;

import org.jspecify.annotations.NullMarked;
