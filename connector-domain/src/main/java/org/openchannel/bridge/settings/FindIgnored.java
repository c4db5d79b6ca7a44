package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;

/** Shows whom an account does not listen to, and reads numbers as people of its country write them. */
@Dependent
@Transactional
public class FindIgnored {

    /** Nobody reads more at once. */
    public static final int MOST = 200;

    private final IgnoredNumbers numbers;
    private final Accounts accounts;
    private final HomeRegion home;

    @Inject
    public FindIgnored(IgnoredNumbers numbers, Accounts accounts, HomeRegion home) {
        this.numbers = numbers;
        this.accounts = accounts;
        this.home = home;
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
        return NumberList.read(text, accounts.find(account).flatMap(home::of).orElse(null));
    }
}
