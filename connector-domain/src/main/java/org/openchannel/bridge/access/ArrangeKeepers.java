package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.Secret;

/** Says who the keepers are. */
@Dependent
@Transactional
public class ArrangeKeepers {

    /** Who there is at the first start. */
    public static final String FIRST = "admin";

    private static final String NAME = "[a-z0-9][a-z0-9._@-]{0,59}";

    private final Keepers keepers;
    private final SignOutEverywhere signOut;
    private final MakePasswords passwords;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public ArrangeKeepers(
            Keepers keepers, SignOutEverywhere signOut, MakePasswords passwords, WriteDeed deeds, Clock clock) {
        this.keepers = keepers;
        this.signOut = signOut;
        this.passwords = passwords;
        this.deeds = deeds;
        this.clock = clock;
    }

    static boolean isName(String name) {
        return name.matches(NAME);
    }

    /** All keepers, by name. */
    public List<KeeperView> all() {
        return keepers.all().stream().map(Keeper::view).toList();
    }

    /** Makes the first administrator with this password, unless there are keepers already; returns whether it did. */
    public boolean begin(Secret password) {
        if (!keepers.all().isEmpty()) {
            return false;
        }
        keepers.add(new Keeper(FIRST, KeeperRole.ADMIN, passwords.hash(password), clock.instant()));
        return true;
    }

    /** Adds a keeper; returns their password, or nothing when the name is taken or no name. */
    public Optional<Secret> add(String given, KeeperRole role, String by) {
        var name = given.strip().toLowerCase(Locale.ROOT);
        if (!isName(name) || keepers.lock(name).isPresent()) {
            return Optional.empty();
        }
        var password = passwords.next();
        keepers.add(new Keeper(name, role, passwords.hash(password), clock.instant()));
        deeds.write(by, "add-keeper", name, "", role.name());
        return Optional.of(password);
    }

    /** Gives a keeper another password and signs them out everywhere; returns it, or nothing when there is no such one. */
    public Optional<Secret> renewPassword(String name, String by) {
        return keepers.lock(name).filter(keeper -> !keeper.isProvided()).map(keeper -> {
            var password = passwords.next();
            keeper.usePassword(passwords.hash(password), clock.instant());
            signOut.signOut(name);
            deeds.write(by, "renew-password", name, "", "");
            return password;
        });
    }

    /** Gives a keeper another role; returns false for the last administrator, whom the console can't do without. */
    public boolean change(String name, KeeperRole role, String by) {
        var all = keepers.lockAll();
        if (!role.equals(KeeperRole.ADMIN) && isLastAdmin(name, all)) {
            return false;
        }
        all.stream()
                .filter(keeper -> keeper.name().equals(name) && !keeper.isProvided())
                .forEach(keeper -> {
                    deeds.write(by, "change-keeper", name, keeper.role().name(), role.name());
                    keeper.take(role, clock.instant());
                });
        return true;
    }

    /** Removes a keeper; returns false for the last administrator. */
    public boolean remove(String name, String by) {
        var all = keepers.lockAll();
        if (isLastAdmin(name, all)) {
            return false;
        }
        all.stream().filter(keeper -> keeper.name().equals(name)).forEach(keeper -> {
            deeds.write(by, "remove-keeper", name, keeper.role().name(), "");
            signOut.signOut(name);
            keepers.remove(keeper);
        });
        return true;
    }

    private static boolean isLastAdmin(String name, List<Keeper> all) {
        var admins = all.stream()
                .filter(keeper -> keeper.role() == KeeperRole.ADMIN && !keeper.isProvided())
                .map(Keeper::name)
                .toList();
        return admins.equals(List.of(name));
    }
}
