package org.openchannel.web.portal.rest.imbotv2;

import java.util.Set;
import org.openchannel.web.portal.rest.Call;

/** The reactions there are. */
final class Reactions {

    private static final Set<String> ALL = Set.of(
            "like dislike faceWithTearsOfJoy redHeart neutralFace fire cry slightlySmilingFace winkingFace laugh kiss"
                    .concat(" wonder slightlyFrowningFace loudlyCryingFace faceWithStuckOutTongue")
                    .concat(" faceWithStuckOutTongueAndWinkingEye smilingFaceWithSunglasses confusedFace flushedFace")
                    .concat(" thinkingFace angry smilingFaceWithHorns faceWithThermometer facepalm poo flexedBiceps")
                    .concat(" clappingHands raisedHand smilingFaceWithHeartEyes smilingFaceWithHearts pleadingFace")
                    .concat(" relievedFace foldedHands okHand signHorns loveYouGesture clownFace partyingFace")
                    .concat(" questionMark exclamationMark lightBulb bomb sleepingSymbol crossMark whiteHeavyCheckMark")
                    .concat(" eyes handshake hundredPoints")
                    .split(" ", -1));

    private Reactions() {}

    /** The one that is sent. */
    static String of(Call call) {
        return call.parameters()
                .text("reaction")
                .filter(ALL::contains)
                .orElseThrow(() -> ModernMethod.wrong("REACTION_NOT_FOUND", "Reaction not found"));
    }
}
