package org.lectern.content;

import java.util.List;
import java.util.Optional;

/// A JSON value that remembers where it stands in its file.
sealed interface Json {
    Spot at();

    /// What it is, as a sentence names it: `a string`.
    String what();

    /// An object. A name that is given twice is there twice.
    record Members(Spot at, List<Member> members) implements Json {
        public Members {
            members = List.copyOf(members);
        }

        Optional<Json> named(String name) {
            // Counted, for this is asked of every field and an iterator for each is half of its cost.
            for (var at = 0; at < members.size(); at++) {
                var member = members.get(at);
                if (member.name().equals(name)) {
                    return Optional.of(member.value());
                }
            }
            return Optional.empty();
        }

        @Override
        public String what() {
            return "an object";
        }
    }

    /// A field of an object.
    ///
    /// @param at where the name stands
    record Member(String name, Spot at, Json value) {}

    record Items(Spot at, List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    record Words(Spot at, String words) implements Json {
        @Override
        public String what() {
            return "a string";
        }
    }

    /// A number.
    ///
    /// @param digits as they stand in the file
    record Figure(Spot at, String digits) implements Json {
        @Override
        public String what() {
            return "a number";
        }
    }

    record Truth(Spot at, boolean truth) implements Json {
        @Override
        public String what() {
            return truth ? "true" : "false";
        }
    }

    record Nothing(Spot at) implements Json {
        @Override
        public String what() {
            return "null";
        }
    }
}
