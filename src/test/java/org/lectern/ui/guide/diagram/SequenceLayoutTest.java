package org.lectern.ui.guide.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.content.Block;
import org.lectern.content.Event;
import org.lectern.content.Participant;
import org.lectern.content.Text;

class SequenceLayoutTest {
    static Stream<Block.Sequence> sequences() {
        var random = new Random(5);
        return Stream.generate(() -> sequence(random)).limit(40);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void messagesFollowEachOtherDownwards(Block.Sequence sequence) {
        var heights = lay(sequence).messages().stream()
                .map(said -> said.points().getFirst().getY())
                .toList();
        assertEquals(heights.stream().sorted().distinct().toList(), heights);
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void messagesGoFromLineToLine(Block.Sequence sequence) {
        var layout = lay(sequence);
        for (var said : layout.messages()) {
            assertEquals(
                    List.of(
                            line(layout, said.message().from()),
                            line(layout, said.message().to())),
                    List.of(
                            said.points().getFirst().getX(),
                            said.points().getLast().getX()));
        }
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void aFrameHoldsItsMessages(Block.Sequence sequence) {
        var layout = lay(sequence);
        var frames = all(sequence.events())
                .filter(Event.Frame.class::isInstance)
                .map(Event.Frame.class::cast)
                .toList();
        assertEquals(frames.size(), layout.frames().size());
        for (var i = 0; i < frames.size(); i++) {
            var bounds = layout.frames().get(i).bounds();
            var inside = all(frames.get(i).branches().stream()
                            .flatMap(branch -> branch.events().stream())
                            .toList())
                    .toList();
            for (var said : layout.messages()) {
                var ends = said.points().stream().filter(bounds::contains).count();
                var held = inside.stream().anyMatch(event -> event == said.message());
                assertEquals(held ? said.points().size() : 0, ends, said.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void everythingLiesWithinTheDrawing(Block.Sequence sequence) {
        var layout = lay(sequence);
        var areas = Stream.of(
                        layout.heads().stream().map(SequenceLayout.Head::place),
                        layout.notes().stream().map(Caption::place),
                        layout.messages().stream()
                                .flatMap(said -> said.words().stream().map(Caption::place)),
                        layout.frames().stream().map(SequenceLayout.Enclosure::bounds),
                        layout.frames().stream()
                                .flatMap(frame -> frame.labels().stream().map(Caption::place)))
                .flatMap(each -> each);
        areas.forEach(area -> assertTrue(layout.bounds().contains(area), area.toString()));
    }

    private static double line(SequenceLayout layout, String id) {
        return IntStream.range(0, layout.heads().size())
                .filter(i -> layout.heads().get(i).participant().id().equals(id))
                .mapToObj(i -> layout.lines().get(i).start())
                .mapToDouble(Point2D::getX)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Event> all(List<Event> events) {
        return events.stream().flatMap(event -> switch (event) {
            case Event.Message _, Event.Note _ -> Stream.of(event);
            case Event.Frame frame ->
                Stream.concat(Stream.of(event), frame.branches().stream().flatMap(branch -> all(branch.events())));
        });
    }

    private static SequenceLayout lay(Block.Sequence sequence) {
        return SequenceLayout.of(sequence, Diagrams.RULER);
    }

    private static Block.Sequence sequence(Random random) {
        var roles = Participant.Role.values();
        var participants = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Participant(
                        "p" + i,
                        "participant " + i,
                        Optional.of(roles[random.nextInt(roles.length)]),
                        Optional.empty()))
                .toList();
        return new Block.Sequence(
                "s", "Sequence", Text.EMPTY, Optional.empty(), participants, events(random, participants.size(), 3));
    }

    private static List<Event> events(Random random, int participants, int depth) {
        var sides = Event.Side.values();
        var events = new ArrayList<Event>();
        for (var i = 0; i < 1 + random.nextInt(4); i++) {
            var from = "p" + random.nextInt(participants);
            var to = "p" + random.nextInt(participants);
            switch (random.nextInt(depth == 0 ? 2 : 3)) {
                case 0 ->
                    events.add(new Event.Message(
                            from,
                            to,
                            Optional.of("message").filter(_ -> random.nextBoolean()),
                            Optional.empty(),
                            Optional.empty()));
                case 1 ->
                    events.add(new Event.Note(
                            "some note",
                            Stream.of(from, to).distinct().toList(),
                            Optional.of(sides[random.nextInt(sides.length)])));
                default ->
                    events.add(new Event.Frame(
                            "alt",
                            IntStream.range(0, 1 + random.nextInt(2))
                                    .mapToObj(branch -> new Event.Branch(
                                            Optional.of("case " + branch), events(random, participants, depth - 1)))
                                    .toList()));
            }
        }
        return events;
    }
}
