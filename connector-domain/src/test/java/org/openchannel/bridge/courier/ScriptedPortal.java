package org.openchannel.bridge.courier;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.ConnectorLines;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.PortalSetUp;

/** A portal that does what the test tells it, and keeps what it was told. */
public final class ScriptedPortal implements OpenLines, ConnectorLines, PortalSetUp, PortalFiles {

    private final List<String> calls = new ArrayList<>();
    private final List<CustomerMessage> messages = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private boolean isActive;
    private String language = "en";

    @Override
    public Placed send(PortalAccess access, Place place, CustomerMessage message) {
        failing();
        messages.add(message);
        return new Placed(77, 5L);
    }

    @Override
    public void delivered(PortalAccess access, Place place, Receipt receipt) {
        failing();
        calls.add("delivered " + receipt.imMessageId());
        receipts.add(receipt);
    }

    @Override
    public void read(PortalAccess access, Place place, Receipt receipt) {
        failing();
        calls.add("read " + receipt.imMessageId());
        receipts.add(receipt);
    }

    @Override
    public void activate(PortalAccess access, ConnectorCode connector, LineId line, boolean on) {
        failing();
        isActive = on;
        calls.add("activate " + line + " " + on);
    }

    @Override
    public void describe(PortalAccess access, ConnectorCode connector, LineId line, Card card) {
        failing();
        calls.add("describe " + line + " " + card.name());
    }

    @Override
    public Status status(PortalAccess access, ConnectorCode connector, LineId line) {
        failing();
        return new Status(isActive, false);
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
