package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.Optional;

/// What a student tells the author about a card that seems wrong.
///
/// @param meaning of the card as it was seen
/// @param response what was answered; empty when nothing was
public record Report(Card card, Fingerprint meaning, Optional<Response> response, String comment, OffsetDateTime at) {
    /// The report as a page to send, one fact a line.
    ///
    /// @param version of the program
    public String page(String version) {
        return String.join(
                "\n",
                "card: " + card.id(),
                "where: " + card.spot().course() + "/" + card.spot().unit() + "#"
                        + card.spot().block(),
                "meaning: " + meaning.gist(),
                "at: " + at,
                "program: " + version,
                "answered: " + response.map(Response::written).orElse("nothing"),
                "",
                comment.strip(),
                "");
    }
}
