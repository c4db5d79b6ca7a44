package org.openchannel.portal.option;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Writes and reads options. */
@Dependent
@Transactional
public class KeepOptions {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_VALUE = 64 * 1024;
    private static final int MOST = 500;

    private final Options options;

    @Inject
    public KeepOptions(Options options) {
        this.options = options;
    }

    /** All of {@code owner}, by name; values are JSON. */
    public Map<String, String> of(OptionOwner owner) {
        return options.of(owner);
    }

    /**
     * Writes {@code changes}; what is not among them stays. Returns all of the owner then.
     *
     * @throws IllegalArgumentException with a sentence, when a name or value is too long or there are too many
     */
    public Map<String, String> write(OptionOwner owner, Map<String, String> changes) {
        var known = options.of(owner);
        var added = changes.keySet().stream()
                .filter(name -> !known.containsKey(name))
                .count();
        if (known.size() + added > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " options are kept");
        }
        changes.forEach((name, value) -> {
            if (name.isEmpty() || name.length() > LONGEST_NAME || value.length() > LONGEST_VALUE) {
                throw new IllegalArgumentException("An option has a name of 1 to " + LONGEST_NAME
                        + " characters and a value of at most " + LONGEST_VALUE);
            }
        });
        changes.forEach((name, value) -> options.put(owner, name, value));
        return options.of(owner);
    }
}
