package org.openchannel.portal.call;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** One call an application made, cut and masked for the eyes of its builder. */
@Entity(name = "PortalRestCall")
@Table(name = "portal_call")
public class RestCall {

    @Id
    private UUID id;

    @Column(name = "application_id", nullable = false)
    private long owner;

    @Column(nullable = false, length = 100)
    private String method;

    @Column(nullable = false)
    private String parameters;

    @Column(nullable = false)
    private int status;

    @Column(nullable = false)
    private String answer;

    @Column(name = "took_millis", nullable = false)
    private long tookMillis;

    @Column(nullable = false, precision = 16, scale = 6)
    private BigDecimal operating;

    @Column(name = "called_at", nullable = false)
    private Instant calledAt;

    protected RestCall() {
        // for JPA
    }

    static RestCall made(UUID id, CallRecord record, Instant now) {
        var call = new RestCall();
        call.id = id;
        call.owner = record.owner();
        call.method = record.method();
        call.parameters = record.parameters();
        call.status = record.status();
        call.answer = record.answer();
        call.tookMillis = record.tookMillis();
        call.operating = record.operating();
        call.calledAt = now;
        return call;
    }

    /** What the page shows. */
    public CallRecord record() {
        return new CallRecord(owner, method, parameters, status, answer, tookMillis, operating, calledAt);
    }

    public UUID id() {
        return id;
    }

    public long owner() {
        return owner;
    }
}
