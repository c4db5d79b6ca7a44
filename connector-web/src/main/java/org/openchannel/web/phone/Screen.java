package org.openchannel.web.phone;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.telephone.PhoneNumber;

/**
 * What a telephone shows.
 *
 * @param place which screen
 * @param peer whose chat, for a chat
 * @param editing which message of it is being changed
 */
record Screen(
        Place place, @Nullable PhoneNumber peer, @Nullable UUID editing) {

    static final Screen CHATS = new Screen(Place.CHATS, null, null);
    static final Screen LINK = new Screen(Place.LINK, null, null);
    static final Screen NEW = new Screen(Place.NEW, null, null);

    enum Place {
        CHATS,
        CHAT,
        LINK,
        NEW
    }

    static Screen chat(PhoneNumber peer) {
        return new Screen(Place.CHAT, peer, null);
    }

    static Screen editing(PhoneNumber peer, UUID message) {
        return new Screen(Place.CHAT, peer, message);
    }

    /** Reads {@link #token()}; what nobody could mean is the list of chats. */
    static Screen read(String token) {
        return switch (token) {
            case "link" -> LINK;
            case "new" -> NEW;
            default -> readChat(token.split("_", 2));
        };
    }

    private static Screen readChat(String[] parts) {
        return number(parts[0])
                .map(peer -> new Screen(Place.CHAT, peer, parts.length == 1 ? null : id(parts[1])))
                .orElse(CHATS);
    }

    /** As it stands in addresses. */
    String token() {
        return switch (place) {
            case CHATS -> "chats";
            case LINK -> "link";
            case NEW -> "new";
            case CHAT -> (peer == null ? "" : peer.digits()) + (editing == null ? "" : "_" + editing);
        };
    }

    /** The number whose digits these are. */
    static Optional<PhoneNumber> number(String digits) {
        return digits.matches("[1-9][0-9]{6,14}") ? Optional.of(new PhoneNumber("+" + digits)) : Optional.empty();
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
