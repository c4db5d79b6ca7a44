package org.openchannel.web.placement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.binding.Binding;
import org.openchannel.bridge.binding.Bindings;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.AllAppCredentials;
import org.openchannel.bridge.installation.AppCredentials;
import org.openchannel.bridge.installation.Installation;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.bridge.installation.MemberId;

/** What the bridge keeps, as long as the test lasts. */
final class InMemory {

    private InMemory() {}

    static final class NoCredentials implements AllAppCredentials {

        @Override
        public void add(AppCredentials credentials) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<AppCredentials> find(String clientId) {
            return Optional.empty();
        }

        @Override
        public List<AppCredentials> all() {
            return List.of();
        }
    }

    static final class ManyInstallations implements Installations {

        private final List<Installation> all = new ArrayList<>();

        @Override
        public void add(Installation installation) {
            all.add(installation);
        }

        @Override
        public Optional<Installation> find(UUID id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Installation> of(MemberId memberId) {
            return all.stream().filter(one -> one.memberId().equals(memberId)).findFirst();
        }

        @Override
        public Optional<Installation> lock(MemberId memberId) {
            return of(memberId);
        }

        @Override
        public List<Installation> all() {
            return List.copyOf(all);
        }
    }

    static final class ManyAccounts implements Accounts {

        private final Map<UUID, Account> all = new LinkedHashMap<>();

        @Override
        public void add(Account account) {
            all.put(account.id(), account);
        }

        @Override
        public Optional<Account> find(UUID id) {
            return Optional.ofNullable(all.get(id));
        }

        @Override
        public List<Account> of(MemberId memberId) {
            return all.values().stream()
                    .filter(account -> account.memberId().equals(memberId))
                    .toList();
        }

        @Override
        public List<Account> inUse() {
            return List.copyOf(all.values());
        }
    }

    static final class ManyBindings implements Bindings {

        private final List<Binding> all = new ArrayList<>();

        @Override
        public void add(Binding binding) {
            all.add(binding);
        }

        @Override
        public Optional<Binding> find(UUID id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Binding> ofAccount(UUID accountId) {
            return all.stream().filter(one -> one.accountId().equals(accountId)).findFirst();
        }

        @Override
        public Optional<Binding> ofLine(MemberId memberId, ConnectorCode connector, LineId line) {
            return of(memberId).stream()
                    .filter(one ->
                            one.connector().equals(connector) && one.line().equals(line))
                    .findFirst();
        }

        @Override
        public List<Binding> of(MemberId memberId) {
            return all.stream().filter(one -> one.memberId().equals(memberId)).toList();
        }

        @Override
        public List<Binding> all() {
            return List.copyOf(all);
        }
    }
}
