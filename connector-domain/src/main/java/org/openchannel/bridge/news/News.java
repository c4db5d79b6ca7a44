package org.openchannel.bridge.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.installation.MemberId;

/** One thing that happened to an account, on one occasion. */
@Entity(name = "BridgeNews")
@Table(name = "bridge_news")
public class News {

    private static final int LONGEST = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "member_id")
    private String memberId;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    private String occasion;
    private String detail;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    protected News() {
        // for JPA
    }

    /** What becomes of news. */
    enum Fate {
        WAITING,
        TOLD,
        DROPPED
    }

    /** Something that happened to {@code account}. */
    News(UUID id, Account account, NewsKind kind, Occasion occasion) {
        this.id = id;
        this.accountId = account.id();
        this.memberId = account.memberId().value();
        this.kind = kind;
        this.occasion = occasion.name();
        this.detail =
                occasion.detail().length() > LONGEST ? occasion.detail().substring(0, LONGEST) : occasion.detail();
        this.happenedAt = occasion.at();
        this.fate = kind == NewsKind.UNLINKED ? Fate.DROPPED : Fate.WAITING;
    }

    /**
     * One occurrence.
     *
     * @param name tells it from others of the same kind
     * @param detail what the text needs beside the account's name: a number, a date, a word; "" where nothing
     */
    record Occasion(String name, String detail, Instant at) {

        /** One that is told from others by when it was. */
        static Occasion at(Instant now, String detail) {
            return new Occasion(Long.toString(now.toEpochMilli()), detail, now);
        }
    }

    /** Whoever is to read it was told. */
    void told() {
        fate = Fate.TOLD;
    }

    /** It passed before it was worth a word. */
    void drop() {
        fate = Fate.DROPPED;
    }

    boolean isWaiting() {
        return fate == Fate.WAITING;
    }

    /** Whether it counts as having happened: it was told, or is going to be, or nobody needed to be. */
    boolean counts() {
        return fate != Fate.DROPPED || kind == NewsKind.UNLINKED;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public MemberId memberId() {
        return new MemberId(memberId);
    }

    public NewsKind kind() {
        return kind;
    }

    public String occasion() {
        return occasion;
    }

    public String detail() {
        return detail;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
