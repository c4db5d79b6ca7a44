package org.openchannel.simulator.telephone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Digest;
import org.openchannel.shared.Secret;

/** Somebody's telephone with the messenger on it. It receives from the moment it exists. */
@Entity
@Table(name = "simulator_telephone")
public class Telephone {

    /** The longest name of an owner. */
    public static final int OWNER_LENGTH = 80;

    @Id
    private String number;

    private String owner;

    private boolean company;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "token_digest")
    private @Nullable String tokenDigest;

    @Column(name = "token_sealed")
    private @Nullable String sealedToken;

    @Column(name = "token_until")
    private @Nullable Instant tokenUntil;

    protected Telephone() {
        // for JPA
    }

    private Telephone(PhoneNumber number, String owner, boolean company, Instant addedAt) {
        this.number = number.value();
        this.owner = owner;
        this.company = company;
        this.addedAt = addedAt;
    }

    /** A person's telephone. */
    public static Telephone ofCustomer(PhoneNumber number, String owner, Instant now) {
        return new Telephone(number, checked(owner), false, now);
    }

    /** A company's telephone, offered to everybody who wants to write. */
    public static Telephone ofCompany(PhoneNumber number, String owner, Instant now) {
        return new Telephone(number, checked(owner), true, now);
    }

    private static String checked(String owner) {
        var name = owner.strip();
        if (name.isEmpty() || name.length() > OWNER_LENGTH) {
            throw new RefusedException(Refusal.NAME_UNFIT);
        }
        return name;
    }

    public PhoneNumber number() {
        return new PhoneNumber(number);
    }

    /** As the owner calls themself; others see it. */
    public String owner() {
        return owner;
    }

    public boolean isCompany() {
        return company;
    }

    /** From now on programs that have this token act as this telephone. */
    public void takeToken(Secret token, String sealed, Instant until) {
        tokenDigest = Digest.of(token.reveal());
        sealedToken = sealed;
        tokenUntil = until;
    }

    /** No token is good any more. */
    public void dropToken() {
        tokenDigest = null;
        sealedToken = null;
        tokenUntil = null;
    }

    /** Whether its token, if it has one, is still good. */
    public boolean isTokenGoodAt(Instant now) {
        return tokenUntil != null && now.isBefore(tokenUntil);
    }

    /** What is kept of its token to know it again. */
    public Optional<String> tokenDigest() {
        return Optional.ofNullable(tokenDigest);
    }

    /** Its token, as the vault sealed it. */
    public Optional<String> sealedToken() {
        return Optional.ofNullable(sealedToken);
    }

    /** When its token ends. */
    public Optional<Instant> tokenUntil() {
        return Optional.ofNullable(tokenUntil);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
