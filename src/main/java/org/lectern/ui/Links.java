package org.lectern.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Finder;
import org.lectern.content.Term;
import org.lectern.ui.guide.GuideLinks;

/// What the words of one page refer to.
///
/// @param go goes to a place
public record Links(Guide guide, Guide.Page page, Consumer<Place> go) implements GuideLinks {
    @Override
    public void follow(String target) {
        place(target).ifPresent(go);
    }

    /// The place of a block or an item, as this page refers to it.
    public Optional<Place.Reading> place(String target) {
        return passage(target)
                .map(there -> new Place.Reading(
                        there.course().id(), there.unit().id(), target));
    }

    private Optional<Finder.Passage> passage(String target) {
        return guide.finder().where(page.course().id(), page.unit().id(), target);
    }

    @Override
    public Optional<Term> term(String target) {
        return passage(target).flatMap(there -> there.block() instanceof Block.Glossary glossary
                ? glossary.terms().stream().filter(term -> term.id().equals(target)).findFirst()
                : Optional.empty());
    }

    @Override
    public Optional<Course.Source> source(String key) {
        return Optional.ofNullable(page.course().sources().get(key));
    }

    @Override
    public Optional<LocalDate> verifiedOn() {
        return page.unit().verifiedOn();
    }

    /// What a block or an item is called.
    public Optional<String> titleOf(String target) {
        return passage(target).map(Finder.Passage::label);
    }
}
