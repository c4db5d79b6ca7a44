package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.Secret;

/** Gives the console back to whoever may write into the data folder, when nobody can enter it any more. */
@Dependent
@Transactional
public class RecoverKeeper {

    /** Who did it, in the audit log. */
    public static final String BY = "(data folder)";

    private final Keepers keepers;
    private final SignOutEverywhere signOut;
    private final MakePasswords passwords;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public RecoverKeeper(
            Keepers keepers, SignOutEverywhere signOut, MakePasswords passwords, WriteDeed deeds, Clock clock) {
        this.keepers = keepers;
        this.signOut = signOut;
        this.passwords = passwords;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Whether {@code given} may be somebody's name here. */
    public static boolean isName(String given) {
        return ArrangeKeepers.isName(named(given));
    }

    private static String named(String given) {
        return given.strip().toLowerCase(Locale.ROOT);
    }

    /** Makes whoever is called so an administrator with this password; signed out everywhere, and no longer locked. */
    public void recover(String given, Secret password) {
        var name = named(given);
        var before = keepers.lock(name);
        before.ifPresent(keepers::remove);
        keepers.add(new Keeper(name, KeeperRole.ADMIN, passwords.hash(password), clock.instant()));
        signOut.signOut(name);
        deeds.write(
                BY,
                "recover-keeper",
                name,
                before.map(keeper -> keeper.role().name()).orElse(""),
                "ADMIN");
    }
}
