package org.openchannel.portal.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody who works on this portal. Without a password nobody can sign in as them, except in a try-out. */
@Entity(name = "PortalUser")
@Table(name = "portal_user")
public class User {

    @Id
    private long id;

    @Version
    private long version;

    @Column(nullable = false, length = 50)
    private String login;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(name = "last_name", nullable = false, length = 100)
    private String lastName;

    @Column(nullable = false, length = 200)
    private String email;

    @Column(name = "is_admin", nullable = false)
    private boolean isAdmin;

    @Column(name = "is_active", nullable = false)
    private boolean isActive;

    @Column(name = "is_bot", nullable = false)
    private boolean isBot;

    @Column(nullable = false, length = 5)
    private String language;

    @Column(name = "password_hash", length = 300)
    private @Nullable String passwordHash;

    protected User() {
        // for JPA
    }

    /** Takes somebody on. */
    public static User hired(long id, String login, String name, String lastName, boolean isAdmin) {
        var user = new User();
        user.id = id;
        user.login = login.toLowerCase(Locale.ROOT);
        user.name = name;
        user.lastName = lastName;
        user.email = user.login + "@example.com";
        user.isAdmin = isAdmin;
        user.isActive = true;
        user.language = "en";
        return user;
    }

    /** Takes a bot in: it writes and is written to like anybody, yet nobody signs in as it. */
    public static User bot(long id, String name, String lastName, String email) {
        var bot = hired(id, "bot_" + id, name, lastName, false);
        bot.isBot = true;
        bot.email = email;
        return bot;
    }

    /** Is called so from now on. */
    public void rename(String newName, String newLastName) {
        name = newName;
        lastName = newLastName;
    }

    /** Is written to there from now on. */
    public void writeTo(String newEmail) {
        email = newEmail;
    }

    /** Is gone; the name stays with what was written. */
    public void leave() {
        isActive = false;
    }

    /** Lets them sign in with the password behind {@code hash} from now on. */
    public void usePassword(String hash) {
        passwordHash = hash;
    }

    /** Is as {@code form} says from now on, but for the login. */
    void describe(StaffForm form) {
        name = form.name();
        lastName = form.lastName();
        email = form.email().isEmpty() ? email : form.email();
        isAdmin = form.isAdmin();
        isActive = form.isActive();
    }

    /** What the pages and the wire may know. */
    public StaffMember card() {
        return new StaffMember(id, login, name, lastName, email, isAdmin, isActive, language);
    }

    public long id() {
        return id;
    }

    /** First and last name. */
    public String fullName() {
        return (name + " " + lastName).strip();
    }

    public boolean isAdmin() {
        return isAdmin;
    }

    public boolean isBot() {
        return isBot;
    }

    public boolean isActive() {
        return isActive;
    }

    /** The hash of the password, where one was set. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
