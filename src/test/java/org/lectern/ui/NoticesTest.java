package org.lectern.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

final class NoticesTest {
    private static final Notices.Notice NOTICE = Notices.Notice.of("The disk is full.");

    @Test
    void whoListensHearsOfThemAfterAGarbageCollectionToo() {
        var notices = new Notices();
        var heard = new ArrayList<Notices.Notice>();
        notices.notices().addListener((ListChangeListener<Notices.Notice>) change -> heard.addAll(change.getList()));
        System.gc();
        notices.say(NOTICE);
        assertEquals(List.of(NOTICE), heard);
    }

    @Test
    void theSameIsSaidOnce() {
        var notices = new Notices();
        notices.say(NOTICE);
        notices.say(NOTICE);
        assertEquals(List.of(NOTICE), notices.notices());
    }
}
