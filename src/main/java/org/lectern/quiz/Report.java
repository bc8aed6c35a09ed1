package org.lectern.quiz;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a student tells the author about something that seems wrong.
public sealed interface Report {
    String comment();

    OffsetDateTime at();

    /// The id of what it is about, by which its file is named.
    String subject();

    /// What it is about, one fact a line.
    List<String> facts();

    /// What was answered, as a line; none where nothing was asked.
    default List<String> answered() {
        return List.of();
    }

    /// A report about a card.
    ///
    /// @param meaning of the card as it was seen
    /// @param response what was answered; empty when nothing was
    record OfCard(Card card, Fingerprint meaning, Optional<Response> response, String comment, OffsetDateTime at)
            implements Report {
        @Override
        public String subject() {
            return card.id().item();
        }

        @Override
        public List<String> facts() {
            return List.of("card: " + card.id(), "where: " + Report.where(card.spot()), "meaning: " + meaning.gist());
        }

        @Override
        public List<String> answered() {
            return List.of("answered: " + response.map(Response::written).orElse("nothing"));
        }
    }

    /// A report about a section of the guide.
    ///
    /// @param section its block; that has no id when the whole unit is meant
    /// @param content a hash of its words as they were seen
    record OfSection(Spot section, String content, String comment, OffsetDateTime at) implements Report {
        @Override
        public String subject() {
            return section.block().isEmpty() ? section.unit() : section.block();
        }

        @Override
        public List<String> facts() {
            return List.of("section: " + Report.where(section), "content: " + content);
        }
    }

    private static String where(Spot spot) {
        var unit = spot.course() + "/" + spot.unit();
        return spot.block().isEmpty() ? unit : unit + "#" + spot.block();
    }

    /// The report as a page to send, one fact a line.
    ///
    /// @param version of the program
    default String page(String version) {
        var lines = Stream.of(
                        facts(),
                        List.of("at: " + at(), "program: " + version),
                        answered(),
                        List.of("", comment().strip(), ""))
                .flatMap(List::stream)
                .toList();
        return String.join("\n", lines);
    }
}
