package org.openchannel.portal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.memory.ChangeWatch;

/**
 * A local application: created by an administrator, then installed (at once, by a callback, or through its own page in
 * a frame), one day uninstalled. Its secret and its application token are kept sealed; the page shows them to
 * administrators again, as Bitrix24 does.
 */
@EntityListeners(ChangeWatch.class)
@Entity(name = "PortalApplication")
@Table(name = "portal_application")
public class Application {

    /** Where an application is in its life. */
    public enum Status {
        CREATED,
        /** Its own installation page was opened and has not said yet that it is through. */
        INSTALLING,
        INSTALLED,
        /** Deleted by an administrator; kept because the last event is still on its way to it. */
        REMOVED
    }

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "client_id", nullable = false, length = 80)
    private String clientId;

    @Column(name = "sealed_secret", nullable = false, length = 500)
    private String sealedSecret;

    @Column(name = "sealed_token", nullable = false, length = 500)
    private String sealedToken;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false, length = 500)
    private String scopes;

    @Column(name = "handler_url", nullable = false, length = 1000)
    private String handlerUrl;

    @Column(name = "install_url", length = 1000)
    private @Nullable String installUrl;

    @Column(name = "menu_name", length = 100)
    private @Nullable String menuName;

    @Column(name = "is_api_only", nullable = false)
    private boolean isApiOnly;

    @Column(name = "app_version", nullable = false, length = 20)
    private String appVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Status status;

    @Column(name = "installed_by")
    private @Nullable Long installedBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "installed_at")
    private @Nullable Instant installedAt;

    protected Application() {
        // for JPA
    }

    static Application created(long id, Credentials credentials, ApplicationForm form, Instant now) {
        var application = new Application();
        application.id = id;
        application.clientId = credentials.clientId();
        application.sealedSecret = credentials.sealedSecret();
        application.sealedToken = credentials.sealedToken();
        application.appVersion = "1";
        application.status = Status.CREATED;
        application.createdAt = now;
        application.describe(form);
        return application;
    }

    /** What an application proves itself with; secrets sealed. */
    record Credentials(String clientId, String sealedSecret, String sealedToken) {}

    void describe(ApplicationForm form) {
        name = form.name();
        scopes = String.join(",", form.scopes());
        handlerUrl = form.handlerUrl();
        installUrl = form.installUrl();
        menuName = form.menuName();
        isApiOnly = form.isApiOnly();
    }

    void update(String version) {
        appVersion = version;
    }

    /** Opens the installation on behalf of {@code userId}. */
    void beginInstallation(long userId) {
        installedBy = userId;
        status = Status.INSTALLING;
    }

    void finishInstallation(Instant now) {
        if (installedBy == null) {
            throw new IllegalStateException("The installation of " + clientId + " was never begun");
        }
        status = Status.INSTALLED;
        installedAt = now;
    }

    void uninstall() {
        status = Status.CREATED;
        installedAt = null;
    }

    void remove() {
        status = Status.REMOVED;
        installedAt = null;
    }

    /** What seals of this application's secrets are made for. */
    static String purpose(String what, String clientId) {
        return "portal.application." + what + ":" + clientId;
    }

    public long id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    String sealedSecret() {
        return sealedSecret;
    }

    String sealedToken() {
        return sealedToken;
    }

    public String name() {
        return name;
    }

    /** What it may call, for example {@code imopenlines}. */
    public List<String> scopes() {
        return scopes.isEmpty() ? List.of() : List.of(scopes.split(","));
    }

    public String handlerUrl() {
        return handlerUrl;
    }

    public Optional<String> installUrl() {
        return Optional.ofNullable(installUrl);
    }

    public Optional<String> menuName() {
        return Optional.ofNullable(menuName);
    }

    /** Which of its versions is here, for example {@code 1.0.2}. */
    public String appVersion() {
        return appVersion;
    }

    public boolean isApiOnly() {
        return isApiOnly;
    }

    public Status status() {
        return status;
    }

    /** Whether events and placements reach it. */
    public boolean isInstalled() {
        return status == Status.INSTALLED;
    }

    /** Who installed it. */
    public Optional<Long> installedBy() {
        return Optional.ofNullable(installedBy);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> installedAt() {
        return Optional.ofNullable(installedAt);
    }
}
