package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.ToPortals;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.Refusal;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.text.CustomerText;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/**
 * Tells operators in the chat that what they wrote was not sent. Where our application may not write into the chat, whoever
 * wrote it is told alone. What happens to be told twice does no harm.
 */
@Dependent
public class NoticeCourier implements ToPortals {

    private static final RetrySchedule RETRIES = new RetrySchedule(
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(1)),
            Duration.ofHours(2));

    private static final String METHOD = "im.message.add";
    private static final int LONGEST_QUOTE = 60;

    private final Messages messages;
    private final WayToPortal way;
    private final CallPortal call;
    private final ChatNotes notes;
    private final Budgets budgets;

    @Inject
    public NoticeCourier(Messages messages, WayToPortal way, CallPortal call, ChatNotes notes, Budgets budgets) {
        this.messages = messages;
        this.way = way;
        this.call = call;
        this.notes = notes;
        this.budgets = budgets;
    }

    @Override
    public String queue() {
        return Routes.NOTICES;
    }

    @Override
    public Budgets budgets() {
        return budgets;
    }

    @Override
    public RetrySchedule retries() {
        return RETRIES;
    }

    /** Nobody wants to hear tomorrow what was not sent today. */
    @Override
    public boolean isInAHurry() {
        return true;
    }

    @Override
    public Runnable carry(Load load) {
        awaitRoom(load, METHOD);
        messages.find(load.subject()).ifPresent(message -> tell(message, Refusal.of(load.kind())));
        return () -> {};
    }

    private void tell(Message message, Refusal refusal) {
        var road = way.of(message);
        var name = CustomerText.disarmed(road.account().name());
        var text = PortalTexts.in(road.reader().language()).refused(refusal, name, quoted(message));
        call.as(road.portal(), access -> told(access, message, refusal, text));
    }

    private boolean told(PortalAccess access, Message message, Refusal refusal, String text) {
        try {
            notes.inChat(access, Objects.requireNonNull(message.imChatId()), text);
            return true;
        } catch (DeliveryFailedException e) {
            if (!e.failure().isPermanent()) {
                throw e;
            }
            notes.toUser(access, refusal.person(), text);
            return false;
        }
    }

    private static String quoted(Message message) {
        var text = message.text().replaceAll("\\s+", " ").strip();
        var quote = text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, LONGEST_QUOTE).strip() + "…";
        return CustomerText.disarmed(quote);
    }
}
