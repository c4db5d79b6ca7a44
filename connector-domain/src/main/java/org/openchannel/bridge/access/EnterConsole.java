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

    @Inject
    public EnterConsole(CountTries tries, PasswordHashes hashes, KeepKeepersIn signIns, WriteDeed deeds) {
        this.tries = tries;
        this.hashes = hashes;
        this.signIns = signIns;
        this.deeds = deeds;
    }

    /**
     * Signs somebody in. Hashing is slow on purpose, so no transaction is open meanwhile.
     *
     * @return the secret for their browser; empty when they may not enter: why is nobody's business, names included
     */
    public Optional<Secret> enter(String given, String password) {
        var name = given.strip().toLowerCase(Locale.ROOT);
        if (password.isEmpty() || password.length() > LONGEST_PASSWORD || !ArrangeKeepers.isName(name)) {
            return Optional.empty();
        }
        if (!hashes.matches(Secret.of(password), tries.begin(name))) {
            return Optional.empty();
        }
        tries.succeeded(name);
        deeds.write(name, "enter", name, "", "");
        return Optional.of(signIns.begin(name));
    }
}
