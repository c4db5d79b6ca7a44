package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openchannel.bridge.access.NotVouchedException.Why;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/** Lets people in whom a provider vouches for. */
@Dependent
public class EnterByProvider {

    /** How long such a sign-in lasts: whoever is dismissed at the provider is out here after that, too. */
    public static final Duration LIFE = Duration.ofHours(4);

    private final Questions questions;
    private final Provider provider;
    private final AdmitVouched admit;
    private final KeepKeepersIn signIns;
    private final Vault vault;

    @Inject
    public EnterByProvider(
            Questions questions, Provider provider, AdmitVouched admit, KeepKeepersIn signIns, Vault vault) {
        this.questions = questions;
        this.provider = provider;
        this.admit = admit;
        this.signIns = signIns;
        this.vault = vault;
    }

    /**
     * What the browser brings from the provider.
     *
     * @param code for us to fetch the provider's word with; "" when there is none
     * @param state of the question
     */
    public record Answer(String code, String state) {}

    /**
     * Somebody was let in.
     *
     * @param back where they wanted to go
     */
    public record Entered(Secret secret, String back) {}

    /**
     * Signs somebody in.
     *
     * @param sealed what the browser kept of its question
     * @throws NotVouchedException when they may not enter
     */
    public Entered enter(Answer answer, String sealed) throws NotVouchedException {
        var question = questions
                .opened(sealed, answer.state())
                .orElseThrow(() -> new NotVouchedException(
                        Why.UNASKED, "An answer came to a browser that had not asked, or had asked too long ago"));
        if (answer.code().isEmpty()) {
            throw new NotVouchedException(Why.DECLINED, "The provider gave no code");
        }
        var person = provider.vouch(answer.code(), question);
        var name = admit.admit(person);
        var word = vault.seal(person.word(), LeaveConsole.PURPOSE);
        return new Entered(signIns.begin(name, LIFE, word), question.back());
    }
}
