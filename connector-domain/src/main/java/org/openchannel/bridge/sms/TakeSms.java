package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.sms.OrderSms.Made;

/** Takes what portals send as SMS through an account; stored and queued when it returns. The same again has no effect. */
@Dependent
public class TakeSms {

    private static final int LONGEST_ID = 100;

    private final SmsAddress addresses;
    private final OrderSms orders;
    private final SetAside aside;

    @Inject
    public TakeSms(SmsAddress addresses, OrderSms orders, SetAside aside) {
        this.addresses = addresses;
        this.orders = orders;
        this.aside = aside;
    }

    /** What became of it. */
    public enum Taken {
        /** It is kept, or was before; the portal hears what becomes of it. */
        YES,
        /** There is no such account, or it is another portal's. */
        NOT_HERE,
        /** Nothing names it, so nobody can be told what becomes of it. */
        NAMELESS
    }

    /** Takes it at an account's own address. */
    public Taken take(String token, Sms sms) {
        var account = addresses.account(token).filter(found -> found.memberId().equals(sms.portal()));
        if (account.isEmpty()) {
            return Taken.NOT_HERE;
        }
        if (!sms.messageId().matches("\\S{1," + LONGEST_ID + "}")) {
            return Taken.NAMELESS;
        }
        take(account.get(), sms);
        return Taken.YES;
    }

    private void take(Account account, Sms sms) {
        var made = orders.order(account, sms);
        if (made instanceof Made.Unsure) {
            aside.untilSomebodyTells(account, sms);
        } else if (made instanceof Made.Impossible never) {
            aside.forGood(account, sms, never.why());
        }
    }
}
