package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.courier.OpenLines.CustomerMessage;
import org.openchannel.bridge.courier.OpenLines.FileLink;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.MessageKind;
import org.openchannel.bridge.text.CustomerText;
import org.openchannel.bridge.text.PersonName;
import org.openchannel.shared.file.FileStore;

/** Puts a customer's message into the form in which portals take it. */
@Dependent
public class ComposeForPortal {

    private final FileLinks links;
    private final FileStore store;

    @Inject
    public ComposeForPortal(FileLinks links, FileStore store) {
        this.links = links;
        this.store = store;
    }

    /**
     * Who reads it.
     *
     * @param user as whom the company speaks there
     */
    record Reader(String language, long user) {}

    /** The message in the portal's language; its file was fetched before, or is lost. */
    CustomerMessage compose(Account account, Dialog dialog, Message message, Reader reader) {
        var language = reader.language();
        var customer = dialog.customer();
        return new CustomerMessage(
                customer.id(),
                PersonName.of(customer.name()).orElseGet(() -> PersonName.nameless(customer.id(), language)),
                customer.phone(),
                Objects.requireNonNull(message.externalId()),
                message.sentAt(),
                text(dialog, message, PortalTexts.in(language)),
                file(account, message),
                dialog.externalChatId(),
                message.isOwn() || message.direction() == Direction.OUTBOUND ? reader.user() : null);
    }

    private static String text(Dialog dialog, Message message, PortalTexts texts) {
        if (message.kind() == MessageKind.MISSED_CALL) {
            return texts.missedCall(dialog.customer().phone());
        }
        if (message.kind() == MessageKind.UNSUPPORTED) {
            return texts.unsupported(CustomerText.disarmed(message.text()));
        }
        if (message.kind() == MessageKind.NOTE) {
            var parts = message.text().split("\n", 2);
            return texts.note(parts[0], CustomerText.disarmed(parts[parts.length - 1]));
        }
        var said = CustomerText.toTags(message.text());
        if (!message.attachment().isLost()) {
            return said;
        }
        var lost = texts.lostFile(CustomerText.disarmed(message.attachment().name()));
        return said.isBlank() ? lost : said + "\n" + lost;
    }

    private @Nullable FileLink file(Account account, Message message) {
        var id = message.attachment().fileId();
        return id == null
                ? null
                : store.find(id)
                        .map(file -> new FileLink(links.address(account, file), file.name()))
                        .orElse(null);
    }
}
