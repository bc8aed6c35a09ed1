package org.lectern.ui.guide;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.content.Course;
import org.lectern.content.Term;
import org.lectern.content.Text;
import org.lectern.progress.Strength;
import org.lectern.ui.Lane;

/// What a page of the guide asks of its surroundings.
public interface GuideLinks {
    /// Opens the block or item with this id.
    void follow(String target);

    /// The term with this id, if the id is a term's.
    Optional<Term> term(String target);

    /// The words, with links at the terms they mention for the first time.
    default Text linked(Text words) {
        return words;
    }

    /// The same surroundings for the entry of a term, which never links to itself.
    default GuideLinks within(Term own) {
        return this;
    }

    /// Where figures are laid out that keep the screen waiting otherwise.
    default Lane drawing() {
        return Lane.inline();
    }

    /// How well an item is remembered, as it changes.
    default ObservableValue<Strength> strength(String item) {
        return new ReadOnlyObjectWrapper<>(Strength.NONE);
    }

    /// The document that a fact names with this key.
    Optional<Course.Source> source(String key);

    /// When facts of this page without a date of their own were last compared with their sources.
    Optional<LocalDate> verifiedOn();
}
