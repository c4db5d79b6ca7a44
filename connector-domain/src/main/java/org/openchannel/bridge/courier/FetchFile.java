package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Brings a message's file into our store, once, from whoever has it: the messenger or the portal. */
@Dependent
public class FetchFile {

    private final Messages messages;
    private final Accounts accounts;
    private final Sources sources;
    private final FileStore store;
    private final KeepFile keep;

    @Inject
    public FetchFile(Messages messages, Accounts accounts, Sources sources, FileStore store, KeepFile keep) {
        this.messages = messages;
        this.accounts = accounts;
        this.sources = sources;
        this.store = store;
        this.keep = keep;
    }

    /** Whoever has files. */
    @Dependent
    public static class Sources {

        private final Gateways gateways;
        private final LinkAccount links;
        private final PortalFiles portals;
        private final FetchLocks locks;

        @Inject
        public Sources(Gateways gateways, LinkAccount links, PortalFiles portals, FetchLocks locks) {
            this.gateways = gateways;
            this.links = links;
            this.portals = portals;
            this.locks = locks;
        }

        private InputStream open(Message message, Account account) {
            var file = message.attachment();
            if (message.direction() == Direction.OUTBOUND) {
                return portals.open(account.memberId(), file.reference());
            }
            var media = new Content.Media(
                    message.kind().contentKind(), file.reference(), file.name(), file.mediaType(), message.text());
            return gateways.of(account).fetch(links.of(account), media);
        }
    }

    /**
     * Fetches the file unless it is here or lost for good; afterwards it is one of both.
     *
     * @throws DeliveryFailedException when it can't be fetched now but may be later
     */
    public Optional<Message> fetch(UUID messageId) {
        synchronized (sources.locks.of(messageId)) {
            var message = messages.find(messageId);
            if (message.isEmpty() || !message.get().attachment().isMissing()) {
                return message;
            }
            fetched(message.get());
        }
        return messages.find(messageId);
    }

    private void fetched(Message message) {
        var account = accounts.find(message.accountId()).orElseThrow();
        var file = message.attachment();
        try (var content = sources.open(message, account)) {
            keep.fetched(
                    message.id(),
                    store.put(file.name(), file.mediaType(), content).id());
        } catch (FileStore.TooLargeException e) {
            keep.lost(message.id(), "It is larger than we keep");
        } catch (IOException e) {
            throw new DeliveryFailedException(Failure.passing("The file can't be fetched: " + e.getMessage()), e);
        } catch (DeliveryFailedException e) {
            if (!e.failure().isPermanent()) {
                throw e;
            }
            keep.lost(message.id(), e.failure().reason());
        }
    }
}
