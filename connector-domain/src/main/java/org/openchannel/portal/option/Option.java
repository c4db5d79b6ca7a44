package org.openchannel.portal.option;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One value an application keeps. */
@Entity(name = "PortalOption")
@Table(name = "portal_option")
public class Option {

    static final int LONGEST_NAME = 200;

    @Id
    @Column(name = "option_key", length = 300)
    private String key;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(name = "user_id", nullable = false)
    private long userId;

    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @Column(name = "option_value", nullable = false)
    private String value;

    protected Option() {
        // for JPA
    }

    static Option kept(long applicationId, long userId, String name, String value) {
        var option = new Option();
        option.key = key(applicationId, userId, name);
        option.applicationId = applicationId;
        option.userId = userId;
        option.name = name;
        option.value = value;
        return option;
    }

    static String key(long applicationId, long userId, String name) {
        return applicationId + ":" + userId + ":" + name;
    }

    void change(String newValue) {
        value = newValue;
    }

    public String key() {
        return key;
    }

    public long applicationId() {
        return applicationId;
    }

    /** Whose it is; 0 for the application's as a whole. */
    public long userId() {
        return userId;
    }

    public String name() {
        return name;
    }

    /** As its application wrote it. */
    public String value() {
        return value;
    }
}
