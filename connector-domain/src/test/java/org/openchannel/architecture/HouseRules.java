package org.openchannel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** What holds in every room of the house. */
public final class HouseRules {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "Manager", "Helper", "Util", "Utils", "Impl", "Processor", "Handler", "Data", "Info", "Base", "Abstract");
    private static final Set<String> WORLD = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.LocalTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.lang.System.currentTimeMillis",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current");
    private static final Set<String> DICE = Set.of("java.util.Random", "java.security.SecureRandom");
    private static final int PARAMETERS = 5;

    private HouseRules() {}

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that(resideInAnyPackage("org.openchannel.."))
            .and(DescribedPredicate.not(
                    resideInAnyPackage("org.openchannel.integration.wiring..", "org.openchannel.launch..")))
            .should(callMethodWhere(asksTheWorld()))
            .as("time, identifiers and secrets come from Clock, IdSource and SecretSource, which only wiring makes")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobody_rolls_dice = noClasses()
            .that(DescribedPredicate.not(
                    resideInAnyPackage("org.openchannel.integration.wiring..", "org.openchannel.launch..")))
            .should()
            .callConstructorWhere(describe(
                    "makes a source of randomness",
                    call -> DICE.contains(call.getTargetOwner().getFullName())))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_say_something = classes()
            .should(haveNoEmptyWords())
            .as("no name is built from " + EMPTY_WORDS.stream().sorted().toList())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule constructors_stay_small = constructors()
            .that(describe(
                    "can be called from elsewhere and belong to no record or entity", HouseRules::isOpenConstructor))
            .should(haveFewParameters())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_package_says_what_it_is = all(packages())
            .should(explainItself())
            .as("every package has a package-info.java with @NullMarked and a paragraph")
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaAccess<?>> asksTheWorld() {
        return describe(
                "asks the world directly",
                access -> WORLD.contains(access.getTargetOwner().getFullName() + "." + access.getName())
                        && !(access.getName().equals("now") && takesAClock(access)));
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("java.time.Clock");
    }

    private static boolean isOpenConstructor(JavaConstructor constructor) {
        JavaClass owner = constructor.getOwner();
        boolean isPlain = !owner.isRecord()
                && !owner.isEnum()
                && !owner.isAnonymousClass()
                && !owner.isLocalClass()
                && !owner.isAnnotatedWith("jakarta.persistence.Entity");
        return isPlain && !constructor.getModifiers().contains(JavaModifier.PRIVATE);
    }

    private static ArchCondition<JavaConstructor> haveFewParameters() {
        return new ArchCondition<>("have at most " + PARAMETERS + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int count = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor,
                        count <= PARAMETERS,
                        constructor.getFullName() + " has " + count + " parameters; group them in a record"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveNoEmptyWords() {
        return new ArchCondition<>("have a name that says something") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (String word : List.of(item.getSimpleName().split("(?=[A-Z])"))) {
                    if (EMPTY_WORDS.contains(word)) {
                        events.add(SimpleConditionEvent.violated(item, item.getFullName() + " says " + word));
                    }
                }
            }
        };
    }

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                var packages = new TreeMap<String, JavaPackage>();
                classes.forEach(item -> packages.put(item.getPackageName(), item.getPackage()));
                return packages.values();
            }
        };
    }

    private static ArchCondition<JavaPackage> explainItself() {
        return new ArchCondition<>("explain itself") {
            @Override
            public void check(JavaPackage item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        item,
                        item.isAnnotatedWith(NullMarked.class),
                        item.getName() + " has no package-info.java with @NullMarked"));
            }
        };
    }
}
