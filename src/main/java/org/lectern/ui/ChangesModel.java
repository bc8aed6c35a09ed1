package org.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.content.Changes;
import org.lectern.quiz.Card;
import org.lectern.quiz.Edition;
import org.lectern.quiz.Restart;

/// What has changed in the guide since the student was here, and since he last answered.
public final class ChangesModel {
    private final Lane lane;
    private final MainModel main;
    private final LearningModel learning;
    private final Notices notices;
    private final Consumer<Edition> keep;
    private final ReadOnlyObjectWrapper<List<Changed>> list = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Edition> before = Optional.empty();
    private Changes changes = Changes.NONE;
    private String told = "";
    private boolean comparing;
    private boolean open;

    /// @param lane where guides are compared
    /// @param keep writes down what the guide means now
    public ChangesModel(Lane lane, MainModel main, LearningModel learning, Notices notices, Consumer<Edition> keep) {
        this.lane = lane;
        this.main = main;
        this.learning = learning;
        this.notices = notices;
        this.keep = keep;
        main.guideProperty().subscribe(_ -> compare());
        learning.stateProperty().subscribe(_ -> refresh());
    }

    /// All that has changed, as long as the list is open.
    public ReadOnlyObjectProperty<List<Changed>> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// From now on each guide is compared with the one that was here last; with the first one, when there was none.
    public void since(Optional<Edition> last) {
        before = last;
        comparing = true;
        compare();
    }

    /// Opens the list.
    public void open() {
        open = true;
        refresh();
    }

    /// Leaves the list, so that nothing is computed for it any more.
    public void close() {
        open = false;
    }

    /// Goes to where something stands.
    public void read(Changed changed) {
        changed.place().ifPresent(main::go);
    }

    /// Learns all anew that was answered of an item and means something else now; a notice can take that back.
    public void startAgain(Changed changed) {
        var sentence = Messages.of("notice.restarted", changed.label());
        var undo = new ArrayList<Runnable>();
        var remedy = new Notices.Remedy(Messages.of("notice.restarted.undo"), () -> undo.forEach(Runnable::run));
        for (var card : changed.answered()) {
            var restart = new Restart(card.id(), learning.now());
            learning.keep(
                    restart,
                    kept -> {
                        undo.add(() -> learning.takeBack(kept, () -> withdraw(sentence), this::sayFailure));
                        notices.say(new Notices.Notice(sentence, Optional.of(remedy), ""));
                    },
                    this::sayFailure);
        }
    }

    private void sayFailure(String sentence) {
        notices.say(Notices.Notice.of(sentence));
    }

    /// While a file of the guide cannot be read nobody knows whether what it held is gone.
    private void compare() {
        var guide = main.guide();
        if (comparing && guide != Guide.EMPTY && main.errors() == 0) {
            lane.run(() -> Edition.of(guide.whole()), now -> compared(guide, now), failure -> {
                throw new IllegalStateException(failure);
            });
        }
        refresh();
    }

    private void compared(Guide guide, Edition now) {
        if (guide != main.guide()) {
            return;
        }
        var earlier = before.orElse(now);
        before = Optional.of(earlier);
        keep.accept(now.after(earlier));
        var found = now.since(earlier);
        if (!found.equals(changes)) {
            changes = found;
            tell();
            refresh();
        }
    }

    private void tell() {
        withdraw(told);
        if (!changes.isEmpty()) {
            told = Messages.of(
                    "notice.changes",
                    changes.changed().size(),
                    changes.added().size(),
                    changes.retired().size());
            var show = new Notices.Remedy(Messages.of("notice.changes.show"), () -> {
                withdraw(told);
                main.go(new Place.Changes());
            });
            notices.say(new Notices.Notice(told, Optional.of(show), ""));
        }
    }

    private void withdraw(String sentence) {
        notices.notices().stream()
                .filter(notice -> notice.sentence().equals(sentence))
                .toList()
                .forEach(notices::dismiss);
    }

    private void refresh() {
        if (open) {
            list.set(Changed.all(main.guide(), changes, answered()));
        }
    }

    /// The cards that mean something else than when they were answered.
    private List<Card> answered() {
        return learning.history().stream()
                .flatMap(history -> main.guide().deck().cards().stream().filter(history::isChanged))
                .toList();
    }
}
