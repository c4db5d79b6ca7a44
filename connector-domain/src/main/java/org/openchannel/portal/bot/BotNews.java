package org.openchannel.portal.bot;

/** Who must know that a bot goes away. Called inside the transaction that removes it. */
public interface BotNews {

    /** {@code bot} is about to be removed by {@code userId}. */
    void leaving(BotCard bot, long userId);
}
