package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// The set is closed: a new kind fails to compile wherever it must be handled.
@Says("Something that happens in a sequence.")
public sealed interface Event {

    @Kind("message")
    @Says("One participant tells another something.")
    record Message(
            @Says("The id of the participant who speaks.") String from,

            @Says("The id of the participant who is spoken to, who may be the same.")
            String to,

            @Says("What is said.") Optional<String> label,

            @Says("How the arrow is drawn; solid when not given.")
            Optional<Edge.Line> line,

            @Says("What stands at its ends; an arrow at the listener when not given.")
            Optional<Edge.Ends> ends)
            implements Event {}

    @Kind("note")
    @Says("Words beside or across the lines of some participants.")
    record Note(
            @Says("The words of the note.") String text,

            @Says("The ids of the participants whose lines it stands on.") @Needed
            List<String> over,

            @Says("Where it stands; over the lines when not given.")
            Optional<Side> side)
            implements Event {
        public Note {
            over = List.copyOf(over);
        }
    }

    @Kind("frame")
    @Says("Events that happen under a condition, again and again, or side by side.")
    record Frame(
            @Says("The word in the frame's corner: loop, alt, opt, par or another.")
            String word,

            @Says("The ways things may go, from top to bottom.") @Needed
            List<Branch> branches)
            implements Event {
        public Frame {
            branches = List.copyOf(branches);
        }
    }

    @Says("One of the ways things may go within a frame.")
    record Branch(
            @Says("When things go this way.") Optional<String> label,
            @Says("What happens then, from top to bottom.") List<Event> events) {
        public Branch {
            events = List.copyOf(events);
        }
    }

    @Says("Where a note stands.")
    enum Side {
        OVER,
        LEFT,
        RIGHT
    }
}
