package org.lectern.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.content.Backing;
import org.lectern.content.Text;

/// All that was found of a question and its answer.
///
/// @param line where the question begins
/// @param question what is asked, without its lettered options
/// @param answer what is said to be the answer, without its list
/// @param points the entries of the list that is the answer
/// @param notes what explains the answer
/// @param flat keeps what no text can hold
record Found(
        int line,
        List<Piece> question,
        List<Choice> options,
        List<Piece> answer,
        List<Text> points,
        List<Piece> notes,
        Flat flat) {
    Found {
        question = List.copyOf(question);
        options = options.stream().filter(option -> !Words.blank(option.text())).toList();
        answer = List.copyOf(answer);
        points = List.copyOf(points);
        notes = List.copyOf(notes);
    }

    /// A lettered option.
    ///
    /// @param isTicked whether the guide marks it as right
    /// @param why what stands below it
    record Choice(Text text, boolean isTicked, List<Piece> why) {
        Choice {
            why = List.copyOf(why);
        }
    }

    /// The words of the question's paragraphs.
    String asked() {
        return words(question);
    }

    /// The words of the answer's paragraphs.
    String replied() {
        return words(answer);
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Paragraph.class::isInstance)
                .map(piece -> ((Piece.Paragraph) piece).text().plain())
                .collect(Collectors.joining("\n"));
    }

    /// What is asked, as one text.
    Text stem() {
        return Words.kept(Words.unmarked(flat.text(question)));
    }

    /// What is asked, without a part that has become something else.
    Text stem(Piece gone) {
        return Words.kept(Words.unmarked(
                flat.text(question.stream().filter(piece -> piece != gone).toList())));
    }

    /// The answer as one text.
    Text reply() {
        return flat.text(answer);
    }

    /// The texts that words and notes make, after what remains of the answer.
    Backing backing(List<Piece> rest) {
        var all = new ArrayList<>(rest);
        all.addAll(notes);
        return Backing.NONE.with(note(all));
    }

    Optional<Text> note(List<Piece> pieces) {
        return Optional.of(flat.text(pieces)).filter(text -> !Words.blank(text));
    }

    /// The answer's paragraphs and points, where neither has become the key.
    List<Piece> told() {
        var told = new ArrayList<>(answer);
        points.forEach(point -> told.add(Piece.Paragraph.of(line, point)));
        return told;
    }

    /// The answer's points.
    List<Piece> listed() {
        return points.stream()
                .<Piece>map(point -> Piece.Paragraph.of(line, point))
                .toList();
    }
}
