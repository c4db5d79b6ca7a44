package org.openchannel.bridge.company;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.bridge.company.Colleague.Sort;

/** How facts are written down: numbers and words, one thing a line. */
final class FactTexts {

    private static final String GAP = "\t";

    private FactTexts() {}

    static String of(List<Department> departments) {
        return departments.stream()
                .map(each -> each.id() + GAP + each.parent() + GAP + each.name().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<Department> departments(String text) {
        return text.lines()
                .map(line -> line.split(GAP, 3))
                .map(parts -> new Department(Long.parseLong(parts[0]), parts[2], Long.parseLong(parts[1])))
                .toList();
    }

    static String of(Colleague colleague) {
        return colleague.sort() + GAP + numbers(colleague.departments());
    }

    static Colleague colleague(String text) {
        var parts = text.split(GAP, -1);
        return new Colleague(Sort.valueOf(parts[0]), numbers(parts[1]));
    }

    static String numbers(Collection<Long> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Set<Long> numbers(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
