package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.message.FindAddressee;
import org.openchannel.bridge.message.Order;
import org.openchannel.bridge.message.TakeOrder;
import org.openchannel.bridge.right.MaySend;
import org.openchannel.bridge.right.Verdict;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.bridge.settings.ReadSettings;

/** Makes an order of an SMS, where it can be one. May ask the portal, hence never inside a transaction. */
@Dependent
public class OrderSms {

    private final FindAddressee addressees;
    private final ReadSettings settings;
    private final MaySend maySend;
    private final TakeOrder take;

    @Inject
    public OrderSms(FindAddressee addressees, ReadSettings settings, MaySend maySend, TakeOrder take) {
        this.addressees = addressees;
        this.settings = settings;
        this.maySend = maySend;
        this.take = take;
    }

    /** What came of it. */
    sealed interface Made {

        /** It is an order, or was before. */
        record Ordered() implements Made {}

        /** Nobody can tell at present whether its author may send it. */
        record Unsure() implements Made {}

        /** It will never be one. */
        record Impossible(String why) implements Made {}
    }

    Made order(Account account, Sms sms) {
        var switches = settings.of(account.id()).switches();
        if (!switches.smsProvider()) {
            return new Made.Impossible("The account sends no SMS");
        }
        if (sms.text().isBlank()) {
            return new Made.Impossible("No text");
        }
        return addressees
                .of(account, sms.to())
                .map(to -> order(account, sms, to, switches))
                .orElseGet(() -> new Made.Impossible("No phone number that can be written to"));
    }

    private Made order(Account account, Sms sms, Order.Addressee to, ChatSwitches switches) {
        var verdict = maySend.check(account.id(), sms.author());
        if (verdict == Verdict.UNKNOWN) {
            return new Made.Unsure();
        }
        var isPublished = switches.publishOutgoing()
                && (sms.isNewsletter() ? switches.chatForNewsletters() : switches.chatForSms());
        take.take(new Order(
                account.id(),
                sms.messageId(),
                to,
                sms.text(),
                new Order.Manner(sms.isNewsletter(), isPublished),
                new Order.Author(sms.author(), verdict)));
        return new Made.Ordered();
    }
}
