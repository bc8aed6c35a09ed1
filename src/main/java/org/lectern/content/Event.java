package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// Something that happens in a sequence. The set is closed.
public sealed interface Event {

    /// Kind `message`: one participant tells another something.
    ///
    /// @param from id of the participant who speaks
    /// @param to id of the participant who is spoken to; may be the same
    /// @param line solid when not given
    /// @param ends an arrow at the listener when not given
    @Kind("message")
    record Message(String from, String to, Optional<String> label, Optional<Edge.Line> line, Optional<Edge.Ends> ends)
            implements Event {}

    /// Kind `note`: words beside or across the lines of some participants.
    ///
    /// @param over ids of the participants whose lines it stands on
    /// @param side where it stands; over them when not given
    @Kind("note")
    record Note(String text, @Needed List<String> over, Optional<Side> side) implements Event {
        public Note {
            over = List.copyOf(over);
        }
    }

    /// Kind `frame`: events that happen under a condition, again and again, or side by side.
    ///
    /// @param word `loop`, `alt`, `opt`, `par` or another word for the frame's corner
    @Kind("frame")
    record Frame(String word, @Needed List<Branch> branches) implements Event {
        public Frame {
            branches = List.copyOf(branches);
        }
    }

    /// One of the ways things may go within a frame.
    record Branch(Optional<String> label, List<Event> events) {
        public Branch {
            events = List.copyOf(events);
        }
    }

    /// Where a note stands.
    enum Side {
        OVER,
        LEFT,
        RIGHT
    }
}
