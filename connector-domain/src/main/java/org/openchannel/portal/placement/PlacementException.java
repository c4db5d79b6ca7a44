package org.openchannel.portal.placement;

/** A binding was refused; the code is Bitrix24's. */
public class PlacementException extends RuntimeException {

    private final String code;

    PlacementException(String code, String description) {
        super(description);
        this.code = code;
    }

    /** For example {@code ERROR_PLACEMENT_NOT_FOUND}. */
    public String code() {
        return code;
    }
}
