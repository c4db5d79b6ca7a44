package org.openchannel.bridge.robot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** Why what a workflow ordered can't be sent, until the workflow has heard it. */
@Entity(name = "BridgeApology")
@Table(name = "bridge_apology")
public class Apology {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private String memberId;

    private String workflow;
    private String reason;

    protected Apology() {
        // for JPA
    }

    public Apology(UUID id, MemberId portal, String workflow, String reason) {
        this.id = id;
        this.memberId = portal.value();
        this.workflow = workflow;
        this.reason = reason;
    }

    public UUID id() {
        return id;
    }

    public MemberId portal() {
        return new MemberId(memberId);
    }

    public String workflow() {
        return workflow;
    }

    public String reason() {
        return reason;
    }
}
