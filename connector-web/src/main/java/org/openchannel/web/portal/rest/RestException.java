package org.openchannel.web.portal.rest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call is refused with one of Bitrix24's codes. */
public class RestException extends RuntimeException {

    private final int status;
    private final String code;
    private final @Nullable String argument;

    public RestException(int status, String code, String description) {
        this(status, code, description, null);
    }

    private RestException(int status, String code, String description, @Nullable String argument) {
        super(description);
        this.status = status;
        this.code = code;
        this.argument = argument;
    }

    /** A parameter that must not be empty is. */
    public static RestException missing(String argument) {
        return new RestException(400, "ERROR_ARGUMENT", "Argument '" + argument + "' is null or empty", argument);
    }

    /** A parameter is not what it must be. */
    public static RestException wrong(String argument, String description) {
        return new RestException(400, "ERROR_ARGUMENT", description, argument);
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** For example {@code ERROR_ARGUMENT}. */
    public String code() {
        return code;
    }

    /** Which parameter is to blame, where one is. */
    public Optional<String> argument() {
        return Optional.ofNullable(argument);
    }
}
