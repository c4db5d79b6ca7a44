package org.openchannel.simulator.telephone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    public Instant addedAt() {
        return addedAt;
    }
}
