package org.openchannel.bridge.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.message.FindAddressee;
import org.openchannel.bridge.message.Order;
import org.openchannel.bridge.message.TakeOrder;
import org.openchannel.bridge.right.MaySend;
import org.openchannel.bridge.right.Verdict;
import org.openchannel.bridge.settings.ReadSettings;
import org.openchannel.shared.Digest;

/** Takes what workflows want sent; stored and queued when it returns. The same step again has no effect. */
@Dependent
public class TakeStep {

    private static final int LONGEST_TOKEN = 500;

    private final Accounts accounts;
    private final Ways ways;
    private final MaySend maySend;
    private final TakeOrder take;
    private final Apologise apologise;

    @Inject
    public TakeStep(Accounts accounts, Ways ways, MaySend maySend, TakeOrder take, Apologise apologise) {
        this.accounts = accounts;
        this.ways = ways;
        this.maySend = maySend;
        this.take = take;
        this.apologise = apologise;
    }

    /** How accounts reach people. */
    @Dependent
    public record Ways(FindAddressee addressees, ReadSettings settings) {

        @Inject
        public Ways {}
    }

    /**
     * Takes it; a workflow that waits for what can't be sent hears why.
     *
     * @throws IllegalArgumentException when nothing names the workflow
     */
    public void take(Step step) {
        if (!step.workflow().matches("\\S{1," + LONGEST_TOKEN + "}")) {
            throw new IllegalArgumentException("The step has no event token");
        }
        var account = account(step);
        if (account.isEmpty()) {
            apologise.to(step, "No such account");
        } else if (step.wish().text().isBlank()) {
            apologise.to(step, "No text");
        } else {
            ways.addressees()
                    .of(account.get(), step.wish().to())
                    .ifPresentOrElse(
                            to -> order(account.get(), step, to),
                            () -> apologise.to(step, "No phone number that can be written to"));
        }
    }

    /** What nobody knows to be allowed is not kept as refused: the workflow may order it again. */
    private void order(Account account, Step step, Order.Addressee to) {
        var verdict = maySend.check(account.id(), step.author());
        if (verdict == Verdict.UNKNOWN) {
            apologise.to(step, "The portal does not tell at present who may send through this account");
        } else {
            take.take(order(account, step, to, new Order.Author(step.author(), verdict)));
        }
    }

    private Optional<Account> account(Step step) {
        try {
            return accounts.find(UUID.fromString(step.wish().account()))
                    .filter(account -> account.memberId().equals(step.portal()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Order order(Account account, Step step, Order.Addressee to, Order.Author by) {
        var wish = step.wish();
        var isPublished = wish.isPublished()
                && ways.settings().of(account.id()).switches().publishOutgoing();
        return new Order(
                        account.id(),
                        "workflow:" + Digest.of(step.workflow()),
                        to,
                        wish.text(),
                        new Order.Manner(wish.isCampaign(), isPublished),
                        by)
                .orderedBy(step.isWaiting() ? step.workflow() : "");
    }
}
