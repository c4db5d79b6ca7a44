package org.openchannel.portal.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who writes from outside, as one connector knows them. Whatever it says anew about them replaces the old. */
@Entity(name = "PortalCustomer")
@Table(name = "portal_customer")
public class Customer {

    @Id
    private long id;

    @Column(nullable = false, length = 50)
    private String connector;

    @Column(name = "external_id", nullable = false, length = 255)
    private String externalId;

    @Column(nullable = false, length = 255)
    private String name;

    @Column(name = "last_name", nullable = false, length = 255)
    private String lastName;

    @Column(name = "avatar_url", length = 2000)
    private @Nullable String avatarUrl;

    @Column(name = "profile_url", length = 2000)
    private @Nullable String profileUrl;

    @Column(length = 10)
    private @Nullable String gender;

    @Column(length = 255)
    private @Nullable String email;

    @Column(length = 100)
    private @Nullable String phone;

    protected Customer() {
        // for JPA
    }

    /** Somebody who writes for the first time. */
    public static Customer met(long id, String connector, CustomerProfile profile) {
        var customer = new Customer();
        customer.id = id;
        customer.connector = connector;
        customer.externalId = profile.externalId();
        customer.name = "";
        customer.lastName = "";
        customer.describe(profile);
        return customer;
    }

    /** Takes over what {@code profile} says; what it leaves out stays. */
    public void describe(CustomerProfile profile) {
        if (profile.name() != null || profile.lastName() != null) {
            name = Objects.requireNonNullElse(profile.name(), "");
            lastName = Objects.requireNonNullElse(profile.lastName(), "");
        }
        avatarUrl = profile.avatarUrl() == null ? avatarUrl : profile.avatarUrl();
        profileUrl = profile.profileUrl() == null ? profileUrl : profile.profileUrl();
        gender = profile.gender() == null ? gender : profile.gender();
        email = profile.email() == null ? email : profile.email();
        phone = profile.phone() == null ? phone : profile.phone();
    }

    /** As the connector described them. */
    public CustomerProfile profile() {
        return new CustomerProfile(externalId, name, lastName, avatarUrl, profileUrl, gender, email, phone);
    }

    public long id() {
        return id;
    }

    public String connector() {
        return connector;
    }

    public String externalId() {
        return externalId;
    }
}
