package org.openchannel.web.portal.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a body byte by byte, so that one value of it may be longer than fits into memory: that one is handed over as a
 * stream, and the text has {@link LongValue#MARK} in its place. Everything else must fit as ever.
 */
final class BodyScan {

    /** From here on a value is handed over, in bytes. */
    static final int LONG = 256 * 1024;

    /** How values are told from what is around them. */
    enum Syntax {
        JSON('"', '"'),
        FORM('=', '&');

        private final char before;
        private final char behind;

        Syntax(char before, char behind) {
            this.before = before;
            this.behind = behind;
        }
    }

    /** Takes the long value; what it leaves of the stream is skipped. */
    interface Taker {

        void take(InputStream value);
    }

    private final InputStream body;
    private final Syntax syntax;
    private final int longest;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int end;

    /** Where in the text the value begins that is being read; -1 between values. */
    private int valueFrom = -1;

    private boolean isEscaped;

    /**
     * @param longest how long the text may be, in bytes
     */
    BodyScan(InputStream body, Syntax syntax, int longest) {
        this.body = body;
        this.syntax = syntax;
        this.longest = longest;
    }

    /** Reads all; the first long value goes to {@code taker}, a second one is refused. */
    String read(Taker taker) throws IOException {
        Taker next = taker;
        for (int one = next(); one >= 0; one = next()) {
            text.write(one);
            step(one);
            if (text.size() > longest) {
                throw RestBodies.tooLarge(longest);
            }
            if (valueFrom >= 0 && !isEscaped && text.size() - valueFrom > LONG) {
                handOver(next);
                next = value -> {
                    throw new RestException(400, "INVALID_REQUEST", "The body has more than one long value");
                };
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private void step(int one) {
        if (valueFrom < 0) {
            valueFrom = one == syntax.before ? text.size() : -1;
        } else if (isEscaped) {
            isEscaped = false;
        } else if (one == syntax.behind) {
            valueFrom = -1;
        } else {
            isEscaped = one == '\\' && syntax == Syntax.JSON;
        }
    }

    private void handOver(Taker taker) throws IOException {
        var sofar = text.toByteArray();
        var value = new Value(Arrays.copyOfRange(sofar, valueFrom, sofar.length));
        taker.take(value);
        value.skipRest();
        text.reset();
        text.write(sofar, 0, valueFrom);
        text.writeBytes(LongValue.MARK.getBytes(StandardCharsets.UTF_8));
        if (value.isClosed) {
            text.write(syntax.behind);
        }
        valueFrom = -1;
    }

    private int next() throws IOException {
        if (at == end) {
            end = Math.max(0, body.read(buffer));
            at = 0;
        }
        return at < end ? buffer[at++] & 0xFF : -1;
    }

    /** The characters of a value, its escapes resolved; what can't be part of Base64 comes as {@code !}. */
    private final class Value extends OneByOne {

        private final byte[] begun;
        private int taken;
        private boolean isOver;
        private boolean isClosed;

        Value(byte[] begun) {
            this.begun = begun;
        }

        @Override
        int one() throws IOException {
            var one = raw();
            if (one == syntax.behind || one < 0) {
                isOver = true;
                isClosed |= one >= 0;
                return -1;
            }
            return switch (one) {
                case '\\' -> syntax == Syntax.JSON ? escaped(raw()) : '!';
                case '%' -> syntax == Syntax.FORM ? coded(2) : '!';
                case '+' -> syntax == Syntax.FORM ? ' ' : '+';
                default -> one;
            };
        }

        private int raw() throws IOException {
            if (isOver) {
                return -1;
            }
            return taken < begun.length ? begun[taken++] & 0xFF : next();
        }

        private int escaped(int letter) throws IOException {
            return switch (letter) {
                case '/' -> '/';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 'u' -> coded(4);
                default -> '!';
            };
        }

        private int coded(int digits) throws IOException {
            var code = 0;
            for (int i = 0; i < digits; i++) {
                var digit = raw();
                if (digit == syntax.behind || Character.digit(digit, 16) < 0) {
                    isOver = digit < 0 || digit == syntax.behind;
                    isClosed = digit == syntax.behind;
                    return '!';
                }
                code = code * 16 + Character.digit(digit, 16);
            }
            return code < 0x80 ? code : '!';
        }

        private void skipRest() throws IOException {
            while (!isOver) {
                read();
            }
        }
    }
}
