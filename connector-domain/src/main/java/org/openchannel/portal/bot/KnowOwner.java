package org.openchannel.portal.bot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.delivery.Outsiders;
import org.openchannel.portal.oauth.Token;
import org.openchannel.shared.Numbers;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/** Knows holders of keys by them. */
@Dependent
@Transactional
public class KnowOwner implements Outsiders {

    private static final String PURPOSE = "portal.bot.owner";

    private final BotOwners owners;
    private final Vault vault;
    private final Numbers numbers;

    @Inject
    public KnowOwner(BotOwners owners, Vault vault, Numbers numbers) {
        this.owners = owners;
        this.vault = vault;
        this.numbers = numbers;
    }

    /** The number of a key's holder, who is taken down when they are new. */
    public long holding(String key) {
        return known(key).orElseGet(() -> {
            var owner = BotOwner.holding(
                    numbers.next("portal_bot_owner_number"), Token.hash(key), vault.seal(Secret.of(key), PURPOSE));
            owners.add(owner);
            return owner.id();
        });
    }

    /** The number of a key's holder. */
    public Optional<Long> known(String key) {
        return owners.withKeyHash(Token.hash(key)).map(BotOwner::id);
    }

    @Override
    public Optional<Secret> applicationToken(long ownerId) {
        return owners.find(ownerId).map(owner -> vault.open(owner.sealedKey(), PURPOSE));
    }
}
