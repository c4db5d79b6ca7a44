package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.openchannel.bridge.account.KnownAccounts;
import org.openchannel.bridge.binding.KnownLines;
import org.openchannel.bridge.message.Turns.CrowdedException;
import org.openchannel.bridge.right.Verdict;

/** Takes operators' messages: stored and queued when it returns. The same message again has no effect. */
@Dependent
public class RelayOperatorMessage {

    private static final Logger LOG = System.getLogger(RelayOperatorMessage.class.getName());

    private final KnownLines lines;
    private final KnownAccounts accounts;
    private final JudgeAuthor judge;
    private final Turns turns;
    private final StoreTogether store;

    @Inject
    public RelayOperatorMessage(
            KnownLines lines, KnownAccounts accounts, JudgeAuthor judge, Turns turns, StoreTogether store) {
        this.lines = lines;
        this.accounts = accounts;
        this.judge = judge;
        this.turns = turns;
        this.store = store;
    }

    /** Stores and queues one; ignored is what is said on a line we do not feed, refused what its author may not. */
    public Outcome relay(OperatorMessage said) {
        return stored(List.of(said)).stream().findFirst().orElse(Outcome.IGNORED);
    }

    /**
     * Stores and queues several, in their order; returns how many are ignored.
     *
     * @throws RuntimeException when one of them could not be stored; the others are
     */
    int relay(List<OperatorMessage> said) {
        return said.size() - stored(said).size();
    }

    /**
     * All are of one portal. Whether somebody may send is perhaps asked for long; only its place is taken meanwhile, not its
     * storing. Where too many wait for that already nobody is asked: portals post once, so it is stored all the same.
     */
    private List<Outcome> stored(List<OperatorMessage> said) {
        if (said.isEmpty()) {
            return List.of();
        }
        var chats = said.stream()
                .map(message -> message.memberId() + "/" + message.line() + "/" + message.externalChatId())
                .toList();
        Supplier<List<Outcome>> outcomes;
        try {
            outcomes = turns.inTurn(said.get(0).memberId(), chats, () -> begun(said, judge::of));
        } catch (CrowdedException e) {
            LOG.log(Level.WARNING, "Nobody is asked who may send {0} messages: {1}", said.size(), e.getMessage());
            outcomes = begun(said, judge::unasked);
        }
        return outcomes.get();
    }

    private Supplier<List<Outcome>> begun(
            List<OperatorMessage> said, BiFunction<UUID, OperatorMessage, Verdict> judgement) {
        return store.begin(said.stream()
                .flatMap(message -> answer(message, judgement).stream())
                .toList());
    }

    /** The same of what operators want instead of their messages. */
    int change(List<OperatorChange> changes) {
        var rewrites =
                changes.stream().flatMap(change -> rewrite(change).stream()).toList();
        store.store(rewrites);
        return changes.size() - rewrites.size();
    }

    private Optional<Arrival> rewrite(OperatorChange change) {
        var where = change.where();
        return lines.accountOf(where.memberId(), where.connector(), where.line())
                .map(account -> new Arrival.Rewrite(accounts.find(account), change, judge.of(account, change)));
    }

    private Optional<Arrival> answer(OperatorMessage said, BiFunction<UUID, OperatorMessage, Verdict> judgement) {
        return lines.accountOf(said.memberId(), said.connector(), said.line())
                .map(account -> new Arrival.Answer(accounts.find(account), said, judgement.apply(account, said)));
    }
}
