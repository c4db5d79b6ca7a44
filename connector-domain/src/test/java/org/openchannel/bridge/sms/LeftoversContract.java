package org.openchannel.bridge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;

/** What everybody does who keeps what portals sent as SMS and is no order. */
public interface LeftoversContract {

    UUID ID = new UUID(3, 1);
    UUID SENDER = new UUID(4, 1);
    MemberId PORTAL = new MemberId("m-sms");

    Leftovers leftovers();

    /** Does it as the server would; what was read in an earlier one is not known any more. */
    void together(Runnable what);

    private static Leftover leftover() {
        var account = new Account(SENDER, PORTAL, new GatewayCode("simulator"), "Shop", "sealed", Instant.EPOCH);
        return new Leftover(ID, account, new Sms(PORTAL, "sms1", "8 916 1", "Hi\0!", true, 5), Instant.EPOCH);
    }

    @Test
    default void an_sms_is_kept_until_it_is_removed() {
        together(() -> leftovers().add(leftover()));

        together(() -> assertThat(leftovers().called(SENDER, "sms1")).hasValueSatisfying(kept -> {
            assertThat(kept.sms()).isEqualTo(new Sms(PORTAL, "sms1", "8 916 1", "Hi!", true, 5));
            assertThat(kept.cameAt()).isEqualTo(Instant.EPOCH);
            assertThat(kept.reason()).isNull();
        }));
        together(() -> {
            assertThat(leftovers().called(SENDER, "sms2")).isEmpty();
            assertThat(leftovers().called(new UUID(4, 2), "sms1")).isEmpty();
            leftovers().remove(ID);
        });
        together(() -> {
            leftovers().remove(ID);
            assertThat(leftovers().find(ID)).isEmpty();
        });
    }

    @Test
    default void of_a_refused_one_only_the_reason_is_kept() {
        together(() -> leftovers().add(leftover()));
        together(() -> leftovers().find(ID).orElseThrow().refused("y".repeat(400)));

        together(() -> assertThat(leftovers().find(ID)).hasValueSatisfying(kept -> {
            assertThat(kept.text()).isEmpty();
            assertThat(kept.sms().to()).isEmpty();
            assertThat(kept.reason()).hasSize(300);
        }));
    }
}
