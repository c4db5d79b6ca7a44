package org.openchannel.portal.robot;

/** Something about a robot or its run is wrong. */
public class RobotException extends RuntimeException {

    private final String code;

    RobotException(String code, String description) {
        super(description);
        this.code = code;
    }

    static RobotException invalid(String description) {
        return new RobotException("ERROR_ACTIVITY_VALIDATION_FAILURE", description);
    }

    /** Bitrix24's, for example {@code ERROR_ACTIVITY_NOT_FOUND}. */
    public String code() {
        return code;
    }
}
