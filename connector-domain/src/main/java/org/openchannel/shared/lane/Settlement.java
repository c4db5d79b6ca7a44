package org.openchannel.shared.lane;

import java.util.List;

/**
 * What became of the loads of one claim, or of some of them.
 *
 * @param isLast whether the lease ends with it; then every load of the claim has had its fate
 */
public record Settlement(Claim claim, List<Fate> fates, boolean isLast) {

    public Settlement {
        fates = List.copyOf(fates);
    }

    /** The loads that leave the queue, well or badly. */
    public static List<Load> finished(List<Settlement> settlements) {
        return settlements.stream()
                .flatMap(settlement -> settlement.fates().stream())
                .filter(fate -> !(fate instanceof Fate.Waits))
                .map(Fate::load)
                .toList();
    }
}
