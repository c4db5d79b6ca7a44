package org.openchannel.portal.option;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps values for applications and shows them again. */
@Dependent
public class KeepOptions {

    private static final int MOST = 1000;

    private final Options options;

    @Inject
    public KeepOptions(Options options) {
        this.options = options;
    }

    /**
     * Keeps {@code values} by name, beside those that are there; a name that is there gets the new value.
     *
     * @param userId whose they are; 0 for the application's own
     * @throws IllegalArgumentException when a name is too long or there are too many
     */
    @Transactional
    public void keep(long applicationId, long userId, Map<String, String> values) {
        if (values.keySet().stream().anyMatch(name -> name.length() > Option.LONGEST_NAME)) {
            throw new IllegalArgumentException("The name of an option is longer than " + Option.LONGEST_NAME);
        }
        if (options.of(applicationId, userId).size() + values.size() > MOST) {
            throw new IllegalArgumentException("There are more than " + MOST + " options");
        }
        values.forEach((name, value) -> options.find(Option.key(applicationId, userId, name))
                .ifPresentOrElse(
                        known -> known.change(value),
                        () -> options.add(Option.kept(applicationId, userId, name, value))));
    }

    /** All by name. */
    @Transactional
    public Map<String, String> all(long applicationId, long userId) {
        var all = new LinkedHashMap<String, String>();
        options.of(applicationId, userId).forEach(option -> all.put(option.name(), option.value()));
        return all;
    }
}
