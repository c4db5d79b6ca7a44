package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.MemberId;

/**
 * Writes down how lines stand, each step in a transaction of its own. Somebody may link an account meanwhile, or the portal
 * tell of its line: one waits for the other.
 */
@Dependent
public class KeepBinding {

    private final Bindings bindings;
    private final TellLine tell;
    private final Clock clock;

    @Inject
    public KeepBinding(Bindings bindings, TellLine tell, Clock clock) {
        this.bindings = bindings;
        this.tell = tell;
        this.clock = clock;
    }

    /** The portal agrees with us. */
    @Transactional
    public void agrees(UUID id) {
        bindings.lock(id).ifPresent(binding -> binding.agrees(clock.instant()));
    }

    /** Somebody decided what the line says by itself. */
    @Transactional
    public void mannersSettled(UUID id) {
        bindings.lock(id).ifPresent(Binding::mannersSettled);
    }

    /** The portal differs; unless a person wanted it so, it is told again what we hold. */
    @Transactional
    public void differs(UUID id, LineHealth how, String what) {
        bindings.lock(id).ifPresent(binding -> {
            binding.differs(how, what, clock.instant());
            if (how == LineHealth.OFF) {
                tell.tell(binding);
            }
        });
    }

    /** The portal calls these lines so. */
    @Transactional
    public void named(MemberId memberId, Map<LineId, String> names) {
        var renamed = bindings.of(memberId).stream()
                .filter(binding -> isNews(names.get(binding.line()), binding))
                .map(Binding::id)
                .toList();
        bindings.lock(renamed)
                .forEach(binding -> binding.lineIsCalled(Objects.requireNonNull(names.get(binding.line()))));
    }

    private static boolean isNews(@Nullable String name, Binding binding) {
        return name != null && !name.isBlank() && !name.equals(binding.lineName());
    }

    /** The portal refused a message because the line is off: looked at again soon. */
    @Transactional
    public void refused(UUID id, String why) {
        bindings.lock(id).ifPresent(binding -> {
            binding.differs(LineHealth.OFF, why, clock.instant());
            if (binding.wantsActive()) {
                tell.tell(binding);
            }
        });
    }
}
