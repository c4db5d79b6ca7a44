package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.installation.FindInstallations;

/** Shows whom an account does not listen to, and reads numbers as people of its country write them. */
@Dependent
@Transactional
public class FindIgnored {

    /** Nobody reads more at once. */
    public static final int MOST = 200;

    private final IgnoredNumbers numbers;
    private final Accounts accounts;
    private final FindInstallations installations;

    @Inject
    public FindIgnored(IgnoredNumbers numbers, Accounts accounts, FindInstallations installations) {
        this.numbers = numbers;
        this.accounts = accounts;
        this.installations = installations;
    }

    /**
     * Some of them.
     *
     * @param total how many there are
     * @param shown the first of those that were asked for
     */
    public record Some(long total, List<String> shown) {}

    /** Those in which the digits of {@code words} follow each other, at most {@link #MOST}; all for "". */
    public Some find(UUID account, String words) {
        return new Some(numbers.count(account), numbers.find(account, words.replaceAll("[^0-9]", ""), MOST));
    }

    /** All of them, to take them elsewhere. */
    public List<String> all(UUID account) {
        return numbers.find(account, "", Integer.MAX_VALUE);
    }

    /** Reads a list as people write it where the connected number is at home, or else the portal's. */
    public NumberList read(UUID account, String text) {
        var known = accounts.find(account);
        var region = known.flatMap(FindIgnored::home)
                .or(() -> known.flatMap(one -> installations.on(one.memberId()))
                        .flatMap(view -> Phones.regionOf(view.language())));
        return NumberList.read(text, region.orElse(null));
    }

    private static Optional<String> home(Account account) {
        return Phones.region(account.view().lastPhone());
    }
}
