package org.openchannel.faults;

import java.time.Duration;
import java.util.function.Supplier;
import org.openchannel.faults.Answer.Conduct;

/** What happens to a call instead of its being answered properly. It may do the work, or not. */
@FunctionalInterface
interface Fault {

    Answer befall(Supplier<Answer> work);

    /** Nothing is done, and the answer says why. */
    static Fault refused(int status, String code) {
        return refused(status, "{\"error\":\"" + code + "\",\"error_description\":\"a fault\"}", code);
    }

    /** The same with a body of one's own. */
    static Fault refused(int status, String body, String name) {
        return named(name, work -> Answer.of(status, body));
    }

    /** All is done, but the one who asked is told so badly or not at all. */
    static Fault done(Conduct conduct) {
        return named("done, " + conduct, work -> work.get().with(conduct));
    }

    /** Nothing is done, and the connection breaks. */
    static Fault undone(Conduct conduct) {
        return named(
                "undone, " + conduct,
                work -> Answer.of(200, "{\"result\":true}").with(conduct));
    }

    /** All is done, and the answer is something else. */
    static Fault doneButSays(int status, String body) {
        return named("done, says " + status + " " + body, work -> {
            var proper = work.get();
            return new Answer(status, body, proper.conduct(), proper.pause());
        });
    }

    /** All is done, much later. */
    static Fault late(Duration pause) {
        return named("late", work -> {
            FakeServer.pause(pause.toMillis());
            return work.get();
        });
    }

    /** All is done, and nobody hears of it: the connection closes after a while. */
    static Fault hung(Duration pause) {
        return named("done, then silent", work -> {
            var proper = work.get();
            FakeServer.pause(pause.toMillis());
            return proper.with(Conduct.CLOSED);
        });
    }

    /** The method's operating time is used up until a moment that the answer names. */
    static Fault exhausted(Duration untilReset) {
        return named("OPERATION_TIME_LIMIT", work -> {
            var now = System.currentTimeMillis() / 1000.0;
            return Answer.of(
                    429,
                    "{\"error\":\"OPERATION_TIME_LIMIT\",\"error_description\":\"a fault\",\"time\":{\"finish\":" + now
                            + ",\"operating_reset_at\":" + Math.round(now + untilReset.toSeconds()) + "}}");
        });
    }

    /** All is done, and the answer drips byte by byte. */
    static Fault slow(Duration pauseBetweenBytes) {
        return named("slow", work -> work.get().with(Conduct.SLOW).after(pauseBetweenBytes));
    }

    private static Fault named(String name, Fault fault) {
        return new Fault() {
            @Override
            public Answer befall(Supplier<Answer> work) {
                return fault.befall(work);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
