package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.installation.FindInstallations;

/** Where the people around an account write telephone numbers without their country's code. */
@Dependent
public class HomeRegion {

    private final FindInstallations installations;

    @Inject
    public HomeRegion(FindInstallations installations) {
        this.installations = installations;
    }

    /**
     * Where the number is at home that it is, or was last, linked to; where none ever was, or nobody told it, where people
     * speak the portal's language.
     */
    public Optional<String> of(Account account) {
        return Phones.region(account.view().lastPhone())
                .or(() -> installations.on(account.memberId()).flatMap(view -> Phones.regionOf(view.language())));
    }
}
