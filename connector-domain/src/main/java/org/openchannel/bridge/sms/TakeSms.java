package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.message.Order;
import org.openchannel.bridge.message.TakeOrder;
import org.openchannel.bridge.right.MaySend;
import org.openchannel.bridge.right.Verdict;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.bridge.settings.Phones;
import org.openchannel.bridge.settings.ReadSettings;

/** Takes what portals send as SMS through an account; stored and queued when it returns. */
@Dependent
public class TakeSms {

    private static final int LONGEST_ID = 100;

    private final SmsAddress addresses;
    private final Gateways gateways;
    private final ReadSettings settings;
    private final MaySend maySend;
    private final TakeOrder take;

    @Inject
    public TakeSms(SmsAddress addresses, Gateways gateways, ReadSettings settings, MaySend maySend, TakeOrder take) {
        this.addresses = addresses;
        this.gateways = gateways;
        this.settings = settings;
        this.maySend = maySend;
        this.take = take;
    }

    /** What became of it. */
    public enum Taken {
        /** It is kept, or was before. */
        YES,
        /** The account takes none, or is another portal's. */
        NOT_HERE,
        /** Nobody can tell at present whether its author may send it; nothing is kept, and it may be posted again. */
        LATER,
        /** It can't be sent: no number, no text, or no chat to send it to. */
        IMPOSSIBLE
    }

    /** Takes it at an account's own address. */
    public Taken take(String token, Sms sms) {
        var account = addresses.account(token).filter(found -> found.memberId().equals(sms.portal()));
        if (account.isEmpty()) {
            return Taken.NOT_HERE;
        }
        var switches = settings.of(account.get().id()).switches();
        if (!switches.smsProvider()) {
            return Taken.NOT_HERE;
        }
        var verdict = maySend.check(account.get().id(), sms.author());
        if (verdict == Verdict.UNKNOWN) {
            return Taken.LATER;
        }
        return order(account.get(), sms, switches, verdict)
                .map(order -> {
                    take.take(order);
                    return Taken.YES;
                })
                .orElse(Taken.IMPOSSIBLE);
    }

    private Optional<Order> order(Account account, Sms sms, ChatSwitches switches, Verdict verdict) {
        if (sms.text().isBlank() || !sms.messageId().matches("\\S{1," + LONGEST_ID + "}")) {
            return Optional.empty();
        }
        var isPublished = switches.publishOutgoing()
                && (sms.isNewsletter() ? switches.chatForNewsletters() : switches.chatForSms());
        return Phones.e164(sms.to(), Phones.region(account.session().phone()).orElse(null))
                .flatMap(phone -> gateways.of(account).chatOf(phone).map(chat -> new Order.Addressee(chat, phone)))
                .map(to -> new Order(
                        account.id(),
                        sms.messageId(),
                        to,
                        sms.text(),
                        new Order.Manner(sms.isNewsletter(), isPublished),
                        refusal(verdict, sms)));
    }

    /** Who may not write through an account may not send SMS through it either. */
    private static @Nullable String refusal(Verdict verdict, Sms sms) {
        return verdict.isAllowed() ? null : "User " + sms.author() + " may not send through this account";
    }
}
