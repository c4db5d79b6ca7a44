package org.openchannel.shared.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openchannel.shared.NodeName;

/** The nodes that share the lanes, and when each was last heard of. */
public interface Nodes {

    /** Who was not heard of for so long is taken for dead. */
    Duration SILENCE = Duration.ofSeconds(15);

    /**
     * What others see of a node.
     *
     * @param folder names its data folder, so that two nodes of one name are told apart
     * @param address where it is reached
     * @param version of the program
     */
    record Card(UUID folder, String address, String version) {}

    /**
     * This node begins, or begins anew.
     *
     * @throws IllegalStateException in a sentence, when another one of its name is alive
     */
    void arrive(Card card, Instant now);

    /**
     * This node is alive; false when others took it for dead meanwhile, or when its name is another one's now: then nothing
     * of that one is touched.
     */
    boolean seen(Card card, Instant now);

    /** This node is about to stop. */
    void stopping(Card card);

    /** This node is no more. */
    void leave(Card card);

    /** The other nodes nobody heard of for too long, each until all of it was taken back, see {@link Lanes#takeBackFrom}. */
    List<NodeName> silent(Instant now);
}
