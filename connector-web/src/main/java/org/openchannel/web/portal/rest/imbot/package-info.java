/**
 * The methods of {@code imbot.*}, the classic way of bots, and those of {@code imopenlines.bot.session.*}, with which a bot
 * hands a line's dialog over.
 */
@NullMarked
package org.openchannel.web.portal.rest.imbot;

import org.jspecify.annotations.NullMarked;
