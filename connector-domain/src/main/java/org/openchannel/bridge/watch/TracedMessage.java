package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as the trace shows it.
 *
 * @param direction INBOUND or OUTBOUND
 * @param status how far it came
 * @param failure why it came no further
 * @param said what it says
 * @param names how others call it
 * @param customer with whom
 * @param account through whom
 * @param cameAt when it came to us
 * @param changedAt when anything changed last
 */
public record TracedMessage(
        UUID id,
        String direction,
        String status,
        @Nullable String failure,
        Said said,
        Names names,
        Customer customer,
        AccountSight account,
        Instant cameAt,
        Instant changedAt) {

    /**
     * What a message says.
     *
     * @param kind TEXT, IMAGE …
     */
    public record Said(String kind, String text, @Nullable String file) {}

    /** How messenger and portal call a message. */
    public record Names(
            @Nullable String external,
            @Nullable Long im,
            @Nullable Long imChat) {}

    /** With whom. */
    public record Customer(@Nullable String name, @Nullable String phone, String externalChat) {}

    /** The same for whoever may not see customers' data. */
    TracedMessage masked() {
        return new TracedMessage(
                id,
                direction,
                status,
                Mask.insideOf(failure),
                new Said(said.kind, Mask.text(said.text), said.file == null ? null : Mask.text(said.file)),
                new Names(Mask.insideOf(names.external), names.im, names.imChat),
                new Customer(
                        customer.name == null ? null : Mask.name(customer.name),
                        customer.phone == null ? null : Mask.phone(customer.phone),
                        Mask.phone(customer.externalChat)),
                account,
                cameAt,
                changedAt);
    }
}
