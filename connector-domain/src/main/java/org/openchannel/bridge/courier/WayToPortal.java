package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.KeepBinding;
import org.openchannel.bridge.courier.ComposeForPortal.Reader;
import org.openchannel.bridge.courier.OpenLines.Place;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.KeepInstallation;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.Message;

/** Finds the way of a message to its portal: dialog, account, line, installation. */
@Dependent
public class WayToPortal {

    private final Dialogs dialogs;
    private final Accounts accounts;
    private final Bindings bindings;
    private final KeepBinding keep;
    private final Portals portals;

    @Inject
    public WayToPortal(Dialogs dialogs, Accounts accounts, Bindings bindings, KeepBinding keep, Portals portals) {
        this.dialogs = dialogs;
        this.accounts = accounts;
        this.bindings = bindings;
        this.keep = keep;
        this.portals = portals;
    }

    /** The portals. */
    @Dependent
    public static class Portals {

        private final FindInstallations find;
        private final KeepInstallation keep;

        @Inject
        public Portals(FindInstallations find, KeepInstallation keep) {
            this.find = find;
            this.keep = keep;
        }
    }

    /** The way of one message. */
    final class Way {

        private final Dialog dialog;
        private final Account account;
        private final Binding binding;
        private final Reader reader;

        private Way(Message message) {
            this.dialog = dialogs.find(message.dialogId()).orElseThrow();
            this.account = accounts.find(message.accountId()).orElseThrow();
            this.binding = bindings.ofAccount(message.accountId()).orElseThrow();
            this.reader = portals.find
                    .on(binding.memberId())
                    .map(portal -> new Reader(portal.language(), portal.userId()))
                    .orElseGet(() -> new Reader("en", 1));
        }

        private Way(Dialog dialog, Way beside) {
            this.dialog = dialog;
            this.account = beside.account;
            this.binding = beside.binding;
            this.reader = beside.reader;
        }

        /** That of another message of the same account. */
        Way beside(Message other) {
            return new Way(dialogs.find(other.dialogId()).orElseThrow(), this);
        }

        MemberId portal() {
            return binding.memberId();
        }

        Dialog dialog() {
            return dialog;
        }

        Account account() {
            return account;
        }

        Place place() {
            return new Place(binding.connector(), binding.line());
        }

        Reader reader() {
            return reader;
        }

        void isOff(String why) {
            keep.refused(binding.id(), why);
        }

        void isForgotten() {
            portals.keep.forgotten(binding.memberId());
        }
    }

    Way of(Message message) {
        return new Way(message);
    }
}
