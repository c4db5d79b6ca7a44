package org.openchannel.portal.option;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionsTest implements OptionsContract {

    private final Options options = new InMemoryOptions();

    @Override
    public Options options() {
        return options;
    }

    @Override
    public <T> T inTransaction(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nobody_keeps_options_without_end() {
        var many = IntStream.rangeClosed(0, 500)
                .mapToObj(number -> "o" + number)
                .collect(Collectors.toMap(Function.identity(), name -> "1"));

        assertThatThrownBy(() -> new KeepOptions(options).write(OptionOwner.application(1), many))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
