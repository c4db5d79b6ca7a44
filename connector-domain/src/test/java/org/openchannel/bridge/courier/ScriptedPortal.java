package org.openchannel.bridge.courier;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.ConnectorLines;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.PortalSetUp;
import org.openchannel.bridge.robot.RobotPortal;
import org.openchannel.bridge.sms.SmsPortal;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** A portal that does what the test tells it, and keeps what it was told. */
public final class ScriptedPortal
        implements OpenLines, ConnectorLines, PortalSetUp, PortalFiles, SmsPortal, RobotPortal, ChatNotes {

    private final List<SmsPortal.Card> smsCards = new ArrayList<>();
    private final List<RobotPortal.Card> robotCards = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<CustomerMessage> messages = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final List<Integer> requests = new ArrayList<>();
    private boolean isActive;
    private boolean swallowsAnswers;
    private int looks;
    private final Deque<Runnable> whileLooking = new ArrayDeque<>();
    private String language = "en";

    @Override
    public List<List<Fared>> hand(PortalAccess access, List<Parcel> parcels) {
        requests.add(parcels.size());
        return parcels.stream().map(this::handed).toList();
    }

    private List<Fared> handed(Parcel parcel) {
        if (parcel instanceof Parcel.Letters letters) {
            return letters.messages().stream().map(this::letter).toList();
        }
        if (parcel instanceof Parcel.Changes changes) {
            return changes.messages().stream()
                    .map(message -> change(changes.areDeletions(), message))
                    .toList();
        }
        if (parcel instanceof Parcel.Title title) {
            return List.of(
                    said("name " + title.chat().chat() + " " + title.chat().name()));
        }
        if (parcel instanceof Parcel.Fate fate) {
            return List.of(said(fate(fate.order())));
        }
        var ticks = (Parcel.Ticks) parcel;
        return ticks.receipts().stream()
                .map(receipt -> tick(ticks.areRead() ? "read " : "delivered ", receipt))
                .toList();
    }

    private static String fate(OrderFate order) {
        return order.workflow() == null
                ? "sms " + order.orderId() + " " + order.reached()
                : "workflow " + order.workflow() + " " + order.reached() + " " + order.reason();
    }

    private Fared letter(CustomerMessage message) {
        if (swallowsAnswers) {
            messages.add(message);
            return new Fared.Badly(new DeliveryFailedException(Failure.ambiguous("The portal did not answer")));
        }
        if (!failures.isEmpty()) {
            return new Fared.Badly(failures.removeFirst());
        }
        messages.add(message);
        return new Fared.Well(new Placed(77, 5L));
    }

    private Fared tick(String what, Receipt receipt) {
        var fared = said(what + receipt.imMessageId());
        if (fared instanceof Fared.Well) {
            receipts.add(receipt);
        }
        return fared;
    }

    private Fared change(boolean isDeletion, CustomerMessage message) {
        return said(isDeletion ? "deleted " + message.id() : "edited " + message.id() + " " + message.text());
    }

    private Fared said(String what) {
        if (!failures.isEmpty()) {
            return new Fared.Badly(failures.removeFirst());
        }
        calls.add(what);
        return new Fared.Well(null);
    }

    @Override
    public Tail tail(PortalAccess access, Placed chat, Instant since) {
        looks++;
        failing();
        if (!whileLooking.isEmpty()) {
            whileLooking.removeFirst().run();
        }
        return new Tail(messages.stream().map(CustomerMessage::id).collect(Collectors.toSet()), true);
    }

    @Override
    public void activate(PortalAccess access, ConnectorCode connector, LineId line, boolean on) {
        failing();
        isActive = on;
        calls.add("activate " + line + " " + on);
    }

    @Override
    public void describe(PortalAccess access, ConnectorCode connector, LineId line, ConnectorLines.Card card) {
        failing();
        calls.add("describe " + line + " " + card.name());
    }

    @Override
    public Status status(PortalAccess access, ConnectorCode connector, LineId line) {
        failing();
        return new Status(isActive, false);
    }

    @Override
    public void register(PortalAccess access, SmsPortal.Card card) {
        failing();
        calls.add("sms on " + card.name());
        smsCards.add(card);
    }

    @Override
    public void forget(PortalAccess access, String code) {
        failing();
        calls.add("sms off " + code);
    }

    @Override
    public void failed(PortalAccess access, UUID account, String orderId) {
        failing();
        calls.add("sms " + orderId + " FAILED");
    }

    @Override
    public void register(PortalAccess access, RobotPortal.Card card) {
        failing();
        robotCards.add(card);
    }

    @Override
    public void forget(PortalAccess access) {
        failing();
        calls.add("robot off");
    }

    @Override
    public void apologise(PortalAccess access, String workflow, String reason) {
        failing();
        calls.add("workflow " + workflow + " can't: " + reason);
    }

    /** How it was told of our robot, in order. */
    public List<RobotPortal.Card> robotCards() {
        return robotCards;
    }

    /** The SMS providers it was told of, in order. */
    public List<SmsPortal.Card> smsCards() {
        return smsCards;
    }

    @Override
    public void inChat(PortalAccess access, long chatId, String text) {
        failing();
        calls.add("note in " + chatId + ": " + text);
    }

    @Override
    public void toUser(PortalAccess access, long userId, String text) {
        failing();
        calls.add("note to " + userId + ": " + text);
    }

    @Override
    public String language(PortalAccess access) {
        return language;
    }

    @Override
    public void registerConnector(PortalAccess access, String code, String name, URI settingsPage) {
        failing();
        calls.add("register " + code + " " + settingsPage.getPath());
    }

    @Override
    public void bindEvent(PortalAccess access, String event, URI handler) {
        calls.add("bind " + event);
    }

    @Override
    public boolean bindPlacement(PortalAccess access, String placement, URI page, String title) {
        calls.add("place " + placement);
        return true;
    }

    @Override
    public InputStream open(MemberId memberId, String address) {
        failing();
        return new ByteArrayInputStream(address.getBytes(StandardCharsets.UTF_8));
    }

    private void failing() {
        if (!failures.isEmpty()) {
            throw failures.removeFirst();
        }
    }

    public void failNextWith(RuntimeException failure) {
        failures.add(failure);
    }

    /** This happens while somebody looks into a chat the next time. */
    public void onNextLook(Runnable act) {
        whileLooking.add(act);
    }

    /** From now on messages arrive, but nobody hears of it; or no longer so. */
    public void swallowsAnswers(boolean whether) {
        swallowsAnswers = whether;
    }

    /** How many parcels each request had. */
    public List<Integer> requests() {
        return requests;
    }

    /** How often somebody looked into a chat. */
    public int looks() {
        return looks;
    }

    /** Somebody switches the connector on or off there. */
    public void isActive(boolean on) {
        isActive = on;
    }

    public void speaks(String its) {
        language = its;
    }

    /** What it was told, in order, but for customers' messages. */
    public List<String> calls() {
        return calls;
    }

    public List<CustomerMessage> messages() {
        return messages;
    }

    public List<Receipt> receipts() {
        return receipts;
    }
}
