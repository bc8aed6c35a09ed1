package org.lectern.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.lectern.content.Block;
import org.lectern.content.Course;
import org.lectern.content.Finder;
import org.lectern.content.Mentions;
import org.lectern.content.Term;
import org.lectern.content.Text;
import org.lectern.progress.Strength;
import org.lectern.ui.guide.GuideLinks;

/// What the words of a page refer to.
///
/// @param go goes to a place
/// @param mentions the terms that become links where they are mentioned
/// @param strengths of the items by their ids
public record Links(
        Guide guide,
        Guide.Page page,
        Consumer<Place> go,
        Mentioning mentions,
        Function<String, ObservableValue<Strength>> strengths)
        implements GuideLinks {
    private static final Function<String, ObservableValue<Strength>> UNKNOWN =
            _ -> new ReadOnlyObjectWrapper<>(Strength.NONE);

    /// One for all pages: it keeps no state, and its thread ends with the app.
    private static final Lane DRAWING = Lane.background();

    /// Makes links of the terms that words mention.
    public interface Mentioning {
        Text link(Text words);

        /// The same in the entry of a term.
        Mentioning within(Term own);
    }

    /// Only the author's own references, as on a card, where the meaning of a term may be what is asked.
    private record Authored() implements Mentioning {
        @Override
        public Text link(Text words) {
            return words;
        }

        @Override
        public Mentioning within(Term own) {
            return this;
        }
    }

    /// The terms that one block mentions, each once.
    private record Mentioned(Mentions.InBlock block, Optional<Term> own) implements Mentioning {
        @Override
        public Text link(Text words) {
            return own.map(term -> block.link(words, term)).orElseGet(() -> block.link(words));
        }

        @Override
        public Mentioning within(Term term) {
            return new Mentioned(block, Optional.of(term));
        }
    }

    /// The author's references alone.
    public static Links authored(Guide guide, Guide.Page page, Consumer<Place> go) {
        return new Links(guide, page, go, new Authored(), UNKNOWN);
    }

    /// The author's references, and the first mention of each term in a block.
    public Links inBlock(Mentions terms) {
        return new Links(guide, page, go, new Mentioned(terms.block(), Optional.empty()), strengths);
    }

    /// The same with the strength of items.
    public Links with(StrengthModel model) {
        return new Links(
                guide, page, go, mentions, item -> model.of(page.course().id(), item));
    }

    @Override
    public ObservableValue<Strength> strength(String item) {
        return strengths.apply(item);
    }

    @Override
    public Text linked(Text words) {
        return mentions.link(words);
    }

    @Override
    public Links within(Term own) {
        return new Links(guide, page, go, mentions.within(own), strengths);
    }

    @Override
    public Lane drawing() {
        return DRAWING;
    }

    @Override
    public void follow(String target) {
        place(target).ifPresent(go);
    }

    /// The place of a block or an item, as this page refers to it.
    public Optional<Place.Reading> place(String target) {
        return passage(target)
                .map(there ->
                        new Place.Reading(there.course().id(), there.unit().id(), target));
    }

    /// What stands there.
    public Optional<Finder.Passage> passage(String target) {
        return guide.finder().where(page.course().id(), page.unit().id(), target);
    }

    @Override
    public Optional<Term> term(String target) {
        return passage(target)
                .flatMap(there -> there.block() instanceof Block.Glossary glossary
                        ? glossary.terms().stream()
                                .filter(term -> term.id().equals(target))
                                .findFirst()
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
