package org.openchannel.bridge.gateway;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * One kind of messenger connection. Stateless; every call may block for at most 70 s and is never made inside a
 * transaction. A refusal is a {@link org.openchannel.shared.lane.DeliveryFailedException} whose failure says whether
 * to try again.
 */
public interface Gateway {

    /** Its name in addresses and in the database. */
    GatewayCode code();

    /** What it can do. */
    Capabilities capabilities();

    /** What must be entered before {@link #start}; nothing where a code is scanned. */
    default List<SettingsField> settings() {
        return List.of();
    }

    /**
     * Starts the account's session, or does nothing when it runs: registers the hook, asks for the first login step.
     * The state that follows is told by {@link #session} and by {@link GatewayEvent.SessionChanged}.
     */
    SessionSnapshot start(Link link);

    /** Looks at the account's session now; {@link SessionState#NEW} when the gateway knows none. */
    SessionSnapshot session(Link link);

    /**
     * Asks for a code to type on the telephone instead of scanning, for an account that is
     * {@link SessionState#WAITING_FOR_QR}; empty when this gateway has none or is not waiting. Never called without
     * {@link Capability#LOGIN_PAIRING_CODE}.
     *
     * @param phone the number that will be linked, in E.164; some messengers bind the code to it
     */
    default Optional<LoginStep> pairingCode(Link link, String phone) {
        return Optional.empty();
    }

    /**
     * Shows those who look at a chat of the account that it is there, or not any more. Messengers forget it after a
     * while. Never called without {@link Capability#PRESENCE}.
     */
    default void showPresence(Link link, boolean isThere) {}

    /** Unlinks the account; harmless when it is not linked. */
    void logout(Link link);

    /**
     * Carries out a command.
     *
     * @return the messenger's id of the message it concerns
     */
    String execute(Link link, Command command);

    /**
     * Its id of the chat with whoever has that number; empty without {@link Capability#BEGIN_BY_NUMBER}.
     *
     * @param phone in E.164
     */
    default Optional<String> chatOf(String phone) {
        return Optional.empty();
    }

    /** The number of whom a chat is with, in E.164; empty where its id does not tell. */
    default Optional<String> phoneOf(String chatId) {
        return Optional.empty();
    }

    /** Opens the bytes of a received file; the caller closes it. Messengers keep files for minutes only. */
    InputStream fetch(Link link, Content.Media media);

    /**
     * Translates what the messenger posted. Pure: no call, no clock beyond the update itself. Unknown updates give an
     * empty list, never an error.
     *
     * @throws ForgedUpdateException when the signature does not prove the sender
     * @throws IllegalArgumentException when the body is not what this messenger sends
     */
    List<GatewayEvent> read(Link link, RawUpdate update);
}
