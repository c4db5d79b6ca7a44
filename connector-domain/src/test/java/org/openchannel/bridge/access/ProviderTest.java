package org.openchannel.bridge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.access.EnterByProvider.Answer;
import org.openchannel.bridge.access.NotVouchedException.Why;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;

class ProviderTest {

    private final MovableClock clock = new MovableClock();
    private final CountingSecrets secrets = new CountingSecrets();
    private final Questions questions = new Questions(new OpenVault(), secrets, clock);
    private final InMemoryKeepers keepers = new InMemoryKeepers();
    private final InMemoryKeeperSignIns signIns = new InMemoryKeeperSignIns();
    private final KeepKeepersIn in = new KeepKeepersIn(signIns, keepers, secrets, clock);
    private final EnterByProvider enter = new EnterByProvider(
            questions,
            new Scripted(),
            new AdmitVouched(
                    keepers,
                    new SignOutEverywhere(signIns, new InMemoryGuesses()),
                    new WriteDeed(new InMemoryDeeds(), clock),
                    clock),
            in,
            new OpenVault());
    private final LeaveConsole leave = new LeaveConsole(in, new Scripted(), new OpenVault());
    private boolean isAway;

    /** Knows one code, of one person. */
    private final class Scripted implements Provider {

        @Override
        public URI address(Question question) {
            return URI.create("https://id.example.com/?state=" + question.state());
        }

        @Override
        public Optional<URI> farewell(Secret word) throws NotVouchedException {
            if (isAway) {
                throw new NotVouchedException(Why.UNREACHABLE, "away");
            }
            return Optional.of(URI.create("https://id.example.com/end?" + word.reveal()));
        }

        @Override
        public Vouched vouch(String code, Question question) throws NotVouchedException {
            if (!code.equals("good")) {
                throw new NotVouchedException(Why.DECLINED, "No such code");
            }
            return new Vouched("subject", "olga", Optional.of(KeeperRole.OPERATOR), Secret.of("word"));
        }
    }

    @Test
    void who_comes_back_with_a_good_code_is_in_for_four_hours_and_where_they_wanted_to_go() throws NotVouchedException {
        var question = questions.next("/console/audit\n?x");

        var entered = enter.enter(new Answer("good", question.state()), questions.sealed(question));

        assertThat(entered.back()).isEqualTo("/console/audit\n?x");
        assertThat(in.of(entered.secret().reveal())).map(KeeperView::name).contains("olga");
        clock.advance(EnterByProvider.LIFE);
        assertThat(in.of(entered.secret().reveal())).isEmpty();
    }

    @Test
    void an_answer_counts_only_in_the_browser_that_asked_and_not_for_long() {
        var question = questions.next("/console");
        var sealed = questions.sealed(question);

        refuses(Why.UNASKED, new Answer("good", question.state()), "");
        refuses(Why.UNASKED, new Answer("good", question.state()), "x".repeat(5000));
        refuses(Why.UNASKED, new Answer("good", question.state()), "forged");
        refuses(Why.UNASKED, new Answer("good", ""), sealed);
        refuses(Why.UNASKED, new Answer("good", questions.next("/console").state()), sealed);
        clock.advance(Questions.LIFE.plus(Duration.ofSeconds(1)));
        refuses(Why.UNASKED, new Answer("good", question.state()), sealed);
    }

    @Test
    void who_is_refused_there_is_refused_here() {
        var question = questions.next("/console");
        var sealed = questions.sealed(question);

        refuses(Why.DECLINED, new Answer("", question.state()), sealed);
        refuses(Why.DECLINED, new Answer("stolen", question.state()), sealed);
        assertThat(keepers.all()).isEmpty();
    }

    @Test
    void who_leaves_is_out_here_and_shown_the_way_out_there() throws NotVouchedException {
        var secret = entered();

        assertThat(leave.leave(secret)).contains(URI.create("https://id.example.com/end?word"));

        assertThat(in.of(secret)).isEmpty();
        assertThat(leave.leave(secret)).as("nobody is here any more").isEmpty();
    }

    @Test
    void who_leaves_is_out_here_whatever_the_provider_says() throws NotVouchedException {
        var secret = entered();
        isAway = true;

        assertThat(leave.leave(secret)).isEmpty();

        assertThat(in.of(secret)).isEmpty();
    }

    private String entered() throws NotVouchedException {
        var question = questions.next("/console");
        return enter.enter(new Answer("good", question.state()), questions.sealed(question))
                .secret()
                .reveal();
    }

    private void refuses(Why why, Answer answer, String sealed) {
        assertThatThrownBy(() -> enter.enter(answer, sealed))
                .isInstanceOfSatisfying(
                        NotVouchedException.class, e -> assertThat(e.why()).isEqualTo(why));
    }
}
