package org.lectern.content;

import java.util.Optional;

/// One of those who exchange messages in a sequence.
///
/// @param id unique in its sequence
/// @param role what it is drawn as; a system when not given
/// @param link id of the block or item it is about
public record Participant(String id, String label, Optional<Role> role, Optional<String> link) {

    /// What a participant is drawn as.
    public enum Role {
        PERSON,
        SYSTEM
    }
}
