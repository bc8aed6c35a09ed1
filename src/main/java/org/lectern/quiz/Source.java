package org.lectern.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.content.Backing;
import org.lectern.content.Block;
import org.lectern.content.CardKind;
import org.lectern.content.KeyPoint;
import org.lectern.content.Option;
import org.lectern.content.Question;
import org.lectern.content.Text;

/// The block that cards are made of, which gives them their ids.
///
/// @param block id of the block
record Source(String course, String unit, String block) {
    static Source of(String course, String unit, Block block) {
        return new Source(course, unit, block.id());
    }

    Spot spot() {
        return new Spot(course, unit, block);
    }

    CardId id(String item, String face) {
        return new CardId(course, item, face);
    }

    /// What the block as a whole is called in a card's id.
    String whole() {
        return CardId.of(spot(), "whole").item();
    }

    Card made(String item, String face, CardKind kind, Cue cue, Question question) {
        return new Card.Made(id(item, face), spot(), kind, cue, question);
    }

    /// A question that is answered in the student's own words.
    static Question answered(Text answer) {
        return open(Optional.of(answer), List.of());
    }

    /// A question that asks for a list; each line of it is a point to find.
    static Question listed(List<Text> wanted) {
        var points = IntStream.range(0, wanted.size())
                .mapToObj(at -> new KeyPoint(String.valueOf(at + 1), wanted.get(at), KeyPoint.Need.REQUIRED, List.of()))
                .toList();
        return open(Optional.empty(), points);
    }

    /// A question whether something is right.
    ///
    /// @param why it is, or is not
    static Question judged(boolean isRight, Text why) {
        var options = Stream.of(true, false)
                .map(right -> new Option(
                        String.valueOf(right),
                        Text.of(right ? "True" : "False"),
                        right == isRight ? Optional.of(why) : Optional.empty()))
                .toList();
        return new Question.SingleChoice("made", Text.EMPTY, options, String.valueOf(isRight), Backing.NONE);
    }

    private static Question open(Optional<Text> answer, List<KeyPoint> points) {
        return new Question.Open("made", Text.EMPTY, answer, points, List.of(), Backing.NONE);
    }
}
