package org.openchannel.portal.placement;

/** What the pages and the wire may know of a binding. */
public record BoundPlacement(long id, long applicationId, String placement, String handlerUrl, PlacementWish wish) {

    /** Its title in any language; may be empty. */
    public String title() {
        return wish.words().title();
    }

    public String description() {
        return wish.words().description();
    }

    /** Its title for somebody of that language; may be empty. */
    public String titleIn(String language) {
        var words = wish.byLanguage().getOrDefault(language, PlacementWords.NONE);
        return words.title().isEmpty() ? title() : words.title();
    }

    BoundPlacement called(String title) {
        var words = new PlacementWords(title, description(), wish.words().groupName());
        return new BoundPlacement(
                id,
                applicationId,
                placement,
                handlerUrl,
                new PlacementWish(words, wish.byLanguage(), wish.options(), wish.userId()));
    }
}
