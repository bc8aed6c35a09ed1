package org.lectern.content;

import java.util.Optional;

@Says("One of those who exchange messages in a sequence.")
public record Participant(
        @Says("A name for the participant, unique in its sequence.")
        String id,

        @Says("The words at its head.") String label,

        @Says("What it is drawn as; a system when not given.")
        Optional<Role> role,

        @Says("The id of the block or item it is about.") Optional<String> link) {

    @Says("What a participant is drawn as.")
    public enum Role {
        PERSON,
        SYSTEM
    }
}
