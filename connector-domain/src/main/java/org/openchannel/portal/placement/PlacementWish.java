package org.openchannel.portal.placement;

import java.util.Map;

/**
 * How an application wants its page shown at a placement.
 *
 * @param words in any language
 * @param byLanguage words for people of these languages, by tag
 * @param options what else the placement is told, a JSON object; empty for nothing. Only some placements keep it
 * @param userId the only one to see it; 0 for everybody
 */
public record PlacementWish(PlacementWords words, Map<String, PlacementWords> byLanguage, String options, long userId) {

    /** A title and a description, nothing else. */
    public static PlacementWish called(String title, String description) {
        return new PlacementWish(new PlacementWords(title, description, ""), Map.of(), "", 0);
    }
}
