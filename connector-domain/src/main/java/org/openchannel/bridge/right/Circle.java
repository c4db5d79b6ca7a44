package org.openchannel.bridge.right;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.shared.memory.ChangeWatch;

/** Everybody who may send through one account. It is read with every message, so it is one row. */
@Entity(name = "BridgeCircle")
@Table(name = "bridge_circle")
@EntityListeners(ChangeWatch.class)
public class Circle {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private long version;

    /** Codes and names, one holder a line. */
    private String holders;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Circle() {
        // for JPA
    }

    /** An open one. */
    public Circle(UUID accountId, Instant now) {
        this.accountId = accountId;
        this.holders = "";
        this.changedAt = now;
    }

    /** From now on these may send; whoever calls keeps others from doing the same. */
    void consistsOf(List<Holder> chosen, Instant now) {
        version++;
        holders = chosen.stream()
                .map(holder -> holder.code() + " " + holder.name())
                .collect(Collectors.joining("\n"));
        changedAt = now;
    }

    public UUID accountId() {
        return accountId;
    }

    /** As pages show it. */
    CircleView view() {
        return new CircleView(version, holders());
    }

    List<Holder> holders() {
        return holders.lines()
                .map(line -> line.split(" ", 2))
                .flatMap(parts -> Holder.of(parts[0], parts.length > 1 ? parts[1] : "").stream())
                .toList();
    }
}
