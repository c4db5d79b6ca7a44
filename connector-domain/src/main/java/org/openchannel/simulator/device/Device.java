package org.openchannel.simulator.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.simulator.telephone.Telephone;

/**
 * A program that wants to act as a telephone.
 *
 * <p>It waits with a code that changes: the first lives for a minute, the later ones for twenty seconds; when six were
 * shown in vain the wait has expired and the program must ask again. Once a telephone took the code the device connects
 * and from then on hears and says what the telephone does, until either end lets go.
 */
@Entity(name = "SimulatorDevice")
@Table(name = "simulator_device")
public class Device {

    /** How long the first code of a wait lives. */
    public static final Duration FIRST_CODE = Duration.ofSeconds(60);

    /** How long each later code lives. */
    public static final Duration LATER_CODE = Duration.ofSeconds(20);

    /** How long a code works after the next one replaced it: people are slower than clocks. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    /** How long a device needs from being linked to being connected. */
    public static final Duration CONNECTING_TIME = Duration.ofMillis(500);

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String title;

    @Column(name = "hook_url")
    private String hookUrl;

    @Column(name = "hook_key")
    private String hookKey;

    @Enumerated(EnumType.STRING)
    private DeviceState state;

    @Embedded
    private Wait wait;

    /** Null where the database has nothing of it. */
    @Nullable @Embedded
    private Plight plight;

    private @Nullable String telephone;

    @Column(name = "by_token")
    private boolean isByToken;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected Device() {
        // for JPA
    }

    /**
     * A device nobody linked yet.
     *
     * @param name unique, its program's own word for it
     * @param title what the telephone shows in its list
     */
    public static Device of(UUID id, String name, String title, Hook hook, Instant now) {
        var device = new Device();
        device.id = id;
        device.name = name;
        device.state = DeviceState.NEW;
        device.movedAt = now;
        device.wait = Wait.none();
        device.tell(title, hook);
        return device;
    }

    /** Changes what the telephone calls it and where it is told what happens. */
    public void tell(String title, Hook hook) {
        this.title = title;
        this.hookUrl = hook.url().toString();
        this.hookKey = hook.sealedKey();
    }

    /** Begins to show codes; returns whether it did not do so already and is not linked either. */
    boolean show(Codes fresh, Instant now) {
        if (state == DeviceState.WAITING_FOR_QR || isLinked()) {
            return false;
        }
        move(DeviceState.WAITING_FOR_QR, now);
        wait = Wait.showing(fresh, now);
        return true;
    }

    /** Moves on as far as the time says: to the next code, out of codes, to connected. Returns whether it moved. */
    public boolean turn(Instant now) {
        var moved = false;
        for (var due = wait.turnsAt(); wait.isOver(now); due = wait.turnsAt()) {
            due.ifPresent(this::turnOnce);
            moved = true;
        }
        return moved;
    }

    private void turnOnce(Instant due) {
        if (state == DeviceState.CONNECTING) {
            connected(due);
        } else if (state == DeviceState.CONNECTED) {
            outlived(due);
        } else if (!wait.showNext(due)) {
            move(DeviceState.EXPIRED, due);
        }
    }

    private void connected(Instant now) {
        moveAsItIs(DeviceState.CONNECTED, now);
        awaitEnds();
    }

    /** A restriction is over, or the device itself is. */
    private void outlived(Instant due) {
        if (changing().isFreeAt(due)) {
            changing().free();
            awaitEnds();
        } else {
            end(DeviceState.EXPIRED, "expired", due);
        }
    }

    private void awaitEnds() {
        wait = changing().turnsAt().map(Wait::until).orElseGet(Wait::none);
    }

    private void end(DeviceState how, String cause, Instant now) {
        move(how, now);
        plight = Plight.because(cause);
        telephone = null;
        isByToken = false;
    }

    /** Something happens to it; it is linked. */
    void befall(Trouble trouble, Duration lasting, Instant now) {
        switch (trouble) {
            case OFFLINE -> moveAsItIs(DeviceState.CONNECTING, now);
            case ONLINE -> connected(now);
            case LIMIT -> changing().restrict("LIMITED", "ALL", now.plus(lasting));
            case SUSPECT -> changing().restrict("SPAM_SUSPECTED", "NEW_CHATS", now.plus(lasting));
            case FREE -> changing().free();
            case BAN -> end(DeviceState.FAILED, "banned", now);
            case EXPIRE -> end(DeviceState.EXPIRED, "expired", now);
            case END_SOON -> changing().endsAt(now.plus(lasting), isByToken ? "ACCESS_TOKEN" : "SUBSCRIPTION");
            case ASK_TO_OPEN -> changing().asks("OPEN_PHONE");
            case ASK_TO_CONFIRM -> changing().asks("CONFIRM_ON_PHONE");
            case ANSWERED -> changing().asks(null);
        }
        if (state == DeviceState.CONNECTED) {
            awaitEnds();
        }
    }

    /** A program has the token of a telephone; returns whether that links it anew. */
    boolean linkByToken(Telephone to, Instant now) {
        var number = to.number().value();
        if (isLinked() && isByToken && number.equals(telephone)) {
            return false;
        }
        move(DeviceState.CONNECTING, now);
        to.tokenUntil().ifPresent(until -> plight = Plight.valid(until, "ACCESS_TOKEN"));
        telephone = number;
        isByToken = true;
        wait = Wait.until(now.plus(CONNECTING_TIME));
        return true;
    }

    /** The token that linked it is not good any more. */
    void revoked(Instant now) {
        end(DeviceState.LOGGED_OUT, "token_revoked", now);
    }

    /** Whether this code, scanned or typed, is the one it shows, or showed a moment ago. */
    boolean shows(String code, Instant now) {
        return wait.shows(code, now);
    }

    /** A telephone took the code. */
    void link(PhoneNumber number, Instant now) {
        if (state != DeviceState.WAITING_FOR_QR) {
            throw new RefusedException(Refusal.NOT_WAITING);
        }
        move(DeviceState.CONNECTING, now);
        telephone = number.value();
        wait = Wait.until(now.plus(CONNECTING_TIME));
    }

    /** The telephone lets go; returns whether it held on. */
    boolean unlink(Instant now) {
        if (!isLinked()) {
            return false;
        }
        end(DeviceState.LOGGED_OUT, "unlinked", now);
        return true;
    }

    /** The program lets go; returns whether there was anything to let go of. */
    boolean logout(Instant now) {
        if (state == DeviceState.NEW) {
            return false;
        }
        move(DeviceState.NEW, now);
        telephone = null;
        isByToken = false;
        return true;
    }

    private void moveAsItIs(DeviceState next, Instant now) {
        var kept = plight;
        move(next, now);
        plight = kept;
    }

    private void move(DeviceState next, Instant now) {
        state = next;
        movedAt = now;
        wait = Wait.none();
        plight = null;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public Hook hook() {
        return new Hook(URI.create(hookUrl), hookKey);
    }

    public DeviceState state() {
        return state;
    }

    /** The code it shows, while it waits. */
    public Optional<ShownCode> code() {
        return wait.code();
    }

    /** What else is to be said of it. */
    public Plight plight() {
        return plight == null ? Plight.none() : plight;
    }

    private Plight changing() {
        plight = plight();
        return plight;
    }

    /** Whether a token links it, not a code. */
    public boolean isByToken() {
        return isByToken;
    }

    /** Whether a telephone holds on to it. */
    public boolean isLinked() {
        return state == DeviceState.CONNECTING || state == DeviceState.CONNECTED;
    }

    /** The telephone it acts as, while linked. */
    public Optional<PhoneNumber> telephone() {
        return Optional.ofNullable(telephone).map(PhoneNumber::new);
    }

    /** When it came into its state. */
    public Instant movedAt() {
        return movedAt;
    }

    /** When time alone moves it on. */
    public Optional<Instant> turnsAt() {
        return wait.turnsAt();
    }
}
