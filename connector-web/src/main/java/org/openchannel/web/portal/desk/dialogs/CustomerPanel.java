package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.CustomerCard;
import org.openchannel.portal.chat.CustomerProfile;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ConnectorWish;
import org.openchannel.portal.connector.ExternalChannel;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.session.SessionCard;
import org.openchannel.portal.session.ShowSession;
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
    private final ShowSession showSession;

    @Inject
    CustomerPanel(
            ShowCustomer showCustomer,
            ListConnectors connectors,
            LineDirectory lines,
            StaffDirectory staff,
            ShowSession showSession) {
        this.showSession = showSession;
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
                        .orElse(null),
                showSession.of(card.chatId()).orElse(null),
                connector.map(ConnectorTile::flags).orElse(null));
    }

    /** Whether the line its session is in wants to be asked before somebody finishes it. */
    boolean isFinishAsked(Panel panel) {
        var session = panel.session();
        return session != null
                && lines.find(session.lineId())
                        .filter(line -> LineSettings.of(line.settings()).is("CONFIRM_CLOSE"))
                        .isPresent();
    }

    /** To whom {@code me} may hand over dialogs of line {@code lineId}. */
    Colleagues colleagues(long me, long lineId) {
        return Colleagues.of(staff.all(), lines.all(), me, lineId);
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
     * @param session the latest one, open or not
     * @param flags what the connector can do
     */
    public record Panel(
            CustomerCard card,
            String name,
            Avatar avatar,
            String connectorName,
            boolean isReachable,
            String lineName,
            @Nullable String channel,
            @Nullable String operator,
            @Nullable SessionCard session,
            ConnectorWish.@Nullable Flags flags) {

        /** Who writes. */
        public CustomerProfile profile() {
            return card.profile();
        }

        /** Whether operators may change what they said. */
        public boolean isEditable() {
            return flags != null && flags.editInternalMessages();
        }

        /** Whether operators may delete what they said. */
        public boolean isDeletable() {
            return flags != null && flags.delInternalMessages();
        }

        /** Whether operators may delete what the customer said. */
        public boolean isCustomerDeletable() {
            return flags != null && flags.delExternalMessages();
        }

        /** Whether {@code userId} has it in hand. */
        public boolean isHeldBy(long userId) {
            return isOpen() && session != null && Objects.equals(session.operatorId(), userId);
        }

        /** Whether the line keeps its hands off it. */
        public boolean isPinned() {
            return isOpen() && session != null && session.isPinned();
        }

        /** What the customer thought of the latest session: 0 not said, 1 bad, 5 good. */
        public int vote() {
            return session == null ? 0 : session.vote();
        }

        /** Whether a session is open. */
        public boolean isOpen() {
            return card.sessionId() != null;
        }
    }
}
