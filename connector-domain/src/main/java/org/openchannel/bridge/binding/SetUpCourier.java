package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.ToPortals;
import org.openchannel.bridge.installation.ArrangeInstallation;
import org.openchannel.bridge.installation.Installation;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.SetUp;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/** Arranges us on portals, step by step, until the portal holds what we hold. */
@Dependent
public class SetUpCourier implements ToPortals {

    private final Installations installations;
    private final ArrangeInstallation arrangeInstallation;
    private final ArrangeLine arrangeLine;
    private final Lines lines;
    private final Clock clock;

    @Inject
    public SetUpCourier(
            Installations installations,
            ArrangeInstallation arrangeInstallation,
            ArrangeLine arrangeLine,
            Lines lines,
            Clock clock) {
        this.installations = installations;
        this.arrangeInstallation = arrangeInstallation;
        this.arrangeLine = arrangeLine;
        this.lines = lines;
        this.clock = clock;
    }

    /** The lines, the way to have one arranged again, and how much portals may be asked. */
    @Dependent
    public static class Lines {

        private final Bindings bindings;
        private final TellLine tell;
        private final Budgets budgets;

        @Inject
        public Lines(Bindings bindings, TellLine tell, Budgets budgets) {
            this.bindings = bindings;
            this.tell = tell;
            this.budgets = budgets;
        }
    }

    @Override
    public String queue() {
        return SetUp.QUEUE;
    }

    @Override
    public Budgets budgets() {
        return lines.budgets;
    }

    @Override
    public RetrySchedule retries() {
        return RetrySchedule.STANDARD;
    }

    @Override
    public Runnable carry(Load load) {
        awaitRoom(load, load.kind().equals(SetUp.INSTALLATION) ? "imconnector.register" : "imconnector.activate");
        return load.kind().equals(SetUp.INSTALLATION)
                ? installations.find(load.subject()).map(this::installation).orElse(SetUpCourier::nothing)
                : lines.bindings.find(load.subject()).map(arrangeLine::arrange).orElse(SetUpCourier::nothing);
    }

    /** A portal that installed us anew has forgotten our lines: they are arranged again. */
    private Runnable installation(Installation installation) {
        if (installation.isRemoved()) {
            return SetUpCourier::nothing;
        }
        var record = arrangeInstallation.arrange(installation);
        return () -> {
            record.run();
            lines.bindings.of(installation.memberId()).stream()
                    .filter(Binding::wantsActive)
                    .forEach(lines.tell::tell);
        };
    }

    private static void nothing() {
        // What it was about is gone.
    }

    /** Whoever changes an installation or a line queues a set-up after that: it is locked before the lane. */
    @Override
    public void hold(List<Load> finished) {
        finished.stream()
                .filter(load -> load.kind().equals(SetUp.INSTALLATION))
                .map(load -> load.lane().party())
                .distinct()
                .sorted()
                .forEach(portal -> installations.lock(new MemberId(portal)));
        lines.bindings.lock(finished.stream()
                .filter(load -> load.kind().equals(SetUp.BINDING))
                .map(Load::subject)
                .toList());
    }

    @Override
    public void gaveUp(Load load, Failure failure) {
        if (load.kind().equals(SetUp.BINDING)) {
            troubled(load.subject(), failure);
        }
    }

    private void troubled(UUID binding, Failure failure) {
        lines.bindings
                .find(binding)
                .ifPresent(found -> found.differs(LineHealth.TROUBLE, failure.reason(), clock.instant()));
    }
}
