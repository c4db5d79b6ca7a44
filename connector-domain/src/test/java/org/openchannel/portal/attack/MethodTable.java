package org.openchannel.portal.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters of all methods: {@code method path type required}, a line each; {@code -} for a method without any. */
public final class MethodTable {

    private static final List<Parameter> ALL = read();

    private MethodTable() {}

    /** A parameter; its path has a dot before what lies inside a map and {@code []} for each element of a list. */
    public record Parameter(String method, String path, String type, boolean isRequired) {

        boolean isThere() {
            return !path.equals("-");
        }
    }

    /** The names of all methods, lower case. */
    public static Set<String> methods() {
        return ALL.stream().map(Parameter::method).collect(Collectors.toSet());
    }

    /** The parameters of {@code method}. */
    public static List<Parameter> of(String method) {
        return ALL.stream()
                .filter(parameter -> parameter.method().equals(method) && parameter.isThere())
                .toList();
    }

    private static List<Parameter> read() {
        try (var table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MethodTable.class.getResourceAsStream("methods.txt")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .map(line -> line.split(" ", -1))
                    .map(cells -> new Parameter(cells[0], cells[1], cells[2], cells[3].equals("required")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
