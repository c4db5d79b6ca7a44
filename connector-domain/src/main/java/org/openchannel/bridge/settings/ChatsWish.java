package org.openchannel.bridge.settings;

/**
 * How somebody wants an account's chats to be.
 *
 * @param seen the edition they saw
 * @param interval between any two messages
 * @param campaignInterval between two that nobody asked for
 * @param numbers whom it is to ignore, and whom no longer
 */
public record ChatsWish(
        long seen,
        ChatSwitches switches,
        AskedInterval interval,
        AskedInterval campaignInterval,
        NumbersWish numbers) {}
