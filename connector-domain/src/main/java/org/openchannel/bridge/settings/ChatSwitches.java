package org.openchannel.bridge.settings;

/**
 * What becomes of chats.
 *
 * @param publishOutgoing whether what was not written in a chat is published there: from the phone, by SMS, by robots;
 *     where it is off, nothing else puts it there either
 * @param chatForSms whether a chat begins when somebody sends through us as the portal's SMS provider
 * @param chatForNewsletters whether a chat begins when a newsletter is sent through us
 * @param smsProvider whether the portal may send through us as its SMS provider
 * @param showOnline whether customers see that the account is there
 */
public record ChatSwitches(
        boolean publishOutgoing,
        boolean chatForSms,
        boolean chatForNewsletters,
        boolean smsProvider,
        boolean showOnline) {

    /** As they are until somebody chooses. */
    public static final ChatSwitches USUAL = new ChatSwitches(true, true, false, false, false);

    /** The same, but whether it is shown that the account is there. */
    ChatSwitches withShowOnline(boolean isShown) {
        return new ChatSwitches(publishOutgoing, chatForSms, chatForNewsletters, smsProvider, isShown);
    }

    /** The same, but the portal may not send through us. */
    ChatSwitches withoutSmsProvider() {
        return new ChatSwitches(publishOutgoing, chatForSms, chatForNewsletters, false, showOnline);
    }
}
