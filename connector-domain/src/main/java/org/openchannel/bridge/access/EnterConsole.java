package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.PasswordHashes;
import org.openchannel.shared.Secret;

/** Lets keepers in by name and password. */
@Dependent
public class EnterConsole {

    private static final int LONGEST_PASSWORD = 200;

    private final CountTries tries;
    private final PasswordHashes hashes;
    private final KeepKeepersIn signIns;
    private final WriteDeed deeds;
    private final ConsoleDoors doors;

    @Inject
    public EnterConsole(
            CountTries tries, PasswordHashes hashes, KeepKeepersIn signIns, WriteDeed deeds, ConsoleDoors doors) {
        this.tries = tries;
        this.hashes = hashes;
        this.signIns = signIns;
        this.deeds = deeds;
        this.doors = doors;
    }

    /**
     * What a browser gets that is let in.
     *
     * @param secret who has it is the keeper
     * @param pass who has it is known when they enter the next time
     */
    public record Entered(Secret secret, String pass) {}

    /**
     * Signs somebody in. Hashing is slow on purpose, so no transaction is open meanwhile.
     *
     * @return empty when they may not enter: why is nobody's business, names included
     */
    public Optional<Entered> enter(String given, String password, Doorstep from) {
        var name = given.strip().toLowerCase(Locale.ROOT);
        if (!doors.takePasswords()
                || password.isEmpty()
                || password.length() > LONGEST_PASSWORD
                || !ArrangeKeepers.isName(name)) {
            return Optional.empty();
        }
        if (!hashes.matches(Secret.of(password), tries.begin(name, from))) {
            return Optional.empty();
        }
        var pass = tries.succeeded(name, from);
        deeds.write(name, "enter", name, "", "");
        return Optional.of(new Entered(signIns.begin(name, KeepKeepersIn.LIFE), pass));
    }
}
