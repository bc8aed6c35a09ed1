package org.lectern;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.lectern.ui.Access;
import org.lectern.ui.Contrast;
import org.lectern.ui.Cut;
import org.lectern.ui.Look;
import org.lectern.ui.Rings;
import org.lectern.ui.TabOrder;

/// What is found on one walk over a screen, in all colours, by Tab, and at twice the size.
///
/// @param faint    words and symbols that do not stand out from what is behind them
/// @param ringless what looks the same with the keyboard and without
/// @param unclear  what the keyboard reaches and nobody can name
/// @param astray   where Tab leaves the order of reading, or comes to nothing that it should
/// @param cut      what has no room at twice the size
record Looks(
        Shown shown,
        Set<String> faint,
        Set<String> ringless,
        Set<String> unclear,
        Set<String> astray,
        Set<String> cut) {
    private static final Set<Look.Colours> COLOURS = EnumSet.complementOf(EnumSet.of(Look.Colours.SYSTEM));
    /// Where a long page lies below, of which Tab draws more and more.
    private static final Set<Shown> DRAWN_BY_AND_BY = EnumSet.copyOf(Shown.ONE_PLACE);
    /// The kinds of control that were seen with the keyboard; each is looked at once, wherever it comes first.
    private static final Map<Look.Colours, Set<String>> RINGED = new HashMap<>();

    static {
        DRAWN_BY_AND_BY.add(Shown.READER);
    }

    Looks(Shown shown) {
        this(shown, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    void take(Desk desk) {
        shown.everywhere(
                desk,
                () -> COLOURS.forEach(colours -> {
                    wear(desk, new Look(colours, 100));
                    desk.screen().run(() -> look(desk, colours));
                    ring(desk, colours);
                }));
        goByTab(desk);
        enlarge(desk);
    }

    private void look(Desk desk, Look.Colours colours) {
        var scene = scene(desk);
        Contrast.faint(scene).forEach(one -> faint.add(colours + " " + one));
        unclear.addAll(Access.nameless(desk.screen()));
        unclear.addAll(Access.withoutRole(desk.screen()));
    }

    private void ring(Desk desk, Look.Colours colours) {
        Rings.missing(desk.screen(), RINGED.computeIfAbsent(colours, _ -> new HashSet<>()))
                .forEach(one -> ringless.add(colours + " " + one));
    }

    private void goByTab(Desk desk) {
        var way = TabOrder.walk(desk.screen());
        astray.addAll(way.backwards());
        if (!DRAWN_BY_AND_BY.contains(shown)) {
            astray.addAll(way.missed());
        }
    }

    private void enlarge(Desk desk) {
        wear(desk, new Look(Look.Colours.LIGHT, 200));
        if (shown == Shown.MARGIN) {
            desk.screen().press(KeyCode.CONTROL, KeyCode.B); // there is room for one of the two beside the page
        }
        shown.everywhere(
                desk,
                () -> desk.screen().run(() -> {
                    cut.addAll(Cut.words(scene(desk)));
                    cut.addAll(Cut.controls(scene(desk)));
                }));
    }

    private static void wear(Desk desk, Look look) {
        desk.screen().run(() -> desk.workspace().look().wear(look));
        desk.screen().settle();
    }

    private static Scene scene(Desk desk) {
        return desk.screen().stage().getScene();
    }
}
