package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.CustomerCard;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ExternalChannel;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.desk.Avatar;

/** Gathers what an operator wants to know about the customer of a dialog. */
@Dependent
class CustomerPanel {

    private final ShowCustomer showCustomer;
    private final ListConnectors connectors;
    private final LineDirectory lines;
    private final StaffDirectory staff;

    @Inject
    CustomerPanel(ShowCustomer showCustomer, ListConnectors connectors, LineDirectory lines, StaffDirectory staff) {
        this.showCustomer = showCustomer;
        this.connectors = connectors;
        this.lines = lines;
        this.staff = staff;
    }

    /** The panel of a dialog; empty when there is no such dialog. */
    Optional<Panel> of(long chatId) {
        return showCustomer.of(chatId).map(this::panel);
    }

    /** Whether anything could bring a first dialog. */
    boolean hasConnectors() {
        return connectors.all().stream().anyMatch(ConnectorTile::isConnected);
    }

    private Panel panel(CustomerCard card) {
        var connector = connectors.find(card.connector());
        var name = card.profile().fullName();
        return new Panel(
                card,
                name,
                Avatar.of(name),
                connector.map(ConnectorTile::name).orElse(card.connector()),
                connector.isPresent(),
                lines.find(card.lineId()).map(LineCard::name).orElse("№ " + card.lineId()),
                channel(card),
                Optional.ofNullable(card.operatorId())
                        .flatMap(staff::find)
                        .map(StaffMember::fullName)
                        .orElse(null));
    }

    private @Nullable String channel(CustomerCard card) {
        return Optional.ofNullable(
                        connectors.status(card.connector(), card.lineId()).channel())
                .map(ExternalChannel::name)
                .orElse(null);
    }

    /**
     * A customer and where they write.
     *
     * @param isReachable whether the connector is still there to answer through
     * @param channel our own number or name there, where the application said it
     */
    public record Panel(
            CustomerCard card,
            String name,
            Avatar avatar,
            String connectorName,
            boolean isReachable,
            String lineName,
            @Nullable String channel,
            @Nullable String operator) {

        /** Who writes. */
        public CustomerProfile profile() {
            return card.profile();
        }

        /** Whether a session is open. */
        public boolean isOpen() {
            return card.sessionId() != null;
        }
    }
}
