package org.lectern.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.Option;
import org.lectern.content.Prompt;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// The cards that a tip holds: what to think of at which cue.
final class TipCards {
    /// `cue = action`, and the same with an arrow; an introduction up to a colon is passed over.
    private static final Pattern SIGN =
            Pattern.compile("(?:[^;.:=→⇒]*:)?\\s*([^;.:=→⇒]+?)\\s*(?:=|→|⇒|->)\\s*([^;.=→⇒]+)");

    /// `“cue” points to action`
    private static final Pattern QUOTED =
            Pattern.compile("[“\"]([^”\"]+)[”\"]\\s+(?:(?:\\p{L}+\\s+){0,2}?(?:to|means|is)\\s+)([^,;.“\"]+)");

    private static final int FEWEST_MATCHES = 3;
    private static final int MOST = 7;

    private final Source source;
    private final Block.Callout tip;

    private record Hint(String cue, String action) {}

    TipCards(Source source, Block.Callout tip) {
        this.source = source;
        this.tip = tip;
    }

    List<Card> cards() {
        var hints =
                tip.paragraphs().stream().flatMap(text -> hints(text.plain())).toList();
        if (!Sense.differ(hints.stream().map(hint -> Text.of(hint.cue())).toList())) {
            return List.of();
        }
        var parts = hints.isEmpty() ? List.<List<Hint>>of() : Phrase.parts(hints, MOST);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> card(Phrase.face("tip", part), parts.get(part)))
                .toList();
    }

    private static Stream<Hint> hints(String words) {
        return Stream.of(SIGN, QUOTED)
                .flatMap(pattern -> pattern.matcher(words).results())
                .map(found -> new Hint(found.group(1).strip(), found.group(2).strip()));
    }

    private Card card(String face, List<Hint> hints) {
        var actions = hints.stream().map(hint -> Text.of(hint.action())).toList();
        if (hints.size() >= FEWEST_MATCHES && Sense.differ(actions)) {
            return source.made(source.whole(), face, CardKind.TIP, Cue.of(Text.EMPTY), matching(hints));
        }
        var cues = hints.stream().map(hint -> Text.of(hint.cue())).toList();
        var answers = hints.stream()
                .map(hint -> Phrase.headed(hint.cue(), Text.of(hint.action())))
                .toList();
        return source.made(source.whole(), face, CardKind.TIP, Cue.of(Text.EMPTY, cues), Source.listed(answers));
    }

    private static Question matching(List<Hint> hints) {
        var prompts = new ArrayList<Prompt>();
        var matches = new ArrayList<Option>();
        for (var hint : hints) {
            var id = "m" + (prompts.size() + 1);
            prompts.add(new Prompt(id, Text.of(hint.cue()), id, Optional.empty()));
            matches.add(new Option(id, Text.of(hint.action()), Optional.empty()));
        }
        return new Question.Matching("made", Text.EMPTY, prompts, matches, Optional.empty(), Backing.NONE);
    }
}
