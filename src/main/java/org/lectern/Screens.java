package org.lectern;

import javafx.scene.Node;
import org.lectern.quiz.Scope;
import org.lectern.ui.ChangesModel;
import org.lectern.ui.ChangesView;
import org.lectern.ui.EmptyView;
import org.lectern.ui.LearningModel;
import org.lectern.ui.MainModel;
import org.lectern.ui.Notices;
import org.lectern.ui.Place;
import org.lectern.ui.ProblemsView;
import org.lectern.ui.drill.DrillModel;
import org.lectern.ui.drill.DrillView;
import org.lectern.ui.drill.Task;
import org.lectern.ui.progress.ProgressModel;
import org.lectern.ui.progress.ProgressView;
import org.lectern.ui.reader.ReaderModel;
import org.lectern.ui.reader.ReaderView;

/// The screen for each place. Screens keep their state, so that coming back finds them as they were left.
final class Screens {
    private final MainModel main;
    private final ChangesModel changes;
    private final ReaderModel reader;
    private final DrillModel drill;
    private final ProgressModel progress;
    private final ReaderView readerView;
    private final DrillView drillView;
    private final ProgressView progressView;
    private final ProblemsView problemsView;
    private final ChangesView changesView;
    private final EmptyView emptyView;

    Screens(MainModel main, LearningModel learning, ChangesModel changes, Notices notices) {
        this.main = main;
        this.changes = changes;
        reader = new ReaderModel(main::go, main::refine);
        drill = new DrillModel(learning, notices, main::guide, main::go, main::read);
        progress = new ProgressModel(learning, main::go);
        readerView = new ReaderView(reader);
        drillView = new DrillView(drill);
        progressView = new ProgressView(progress);
        problemsView = new ProblemsView(main);
        changesView = new ChangesView(changes);
        emptyView = new EmptyView(main);
    }

    /// The screen for a place, showing it.
    Node at(Place place) {
        progress.close();
        changes.close();
        return switch (place) {
            case Place.Reading reading -> {
                reader.open(main.guide(), reading);
                yield readerView;
            }
            case Place.Studying(var course) -> {
                drill.open(new Task.Today(main.guide().deckOf(course)));
                yield drillView;
            }
            case Place.Practising(Scope scope) -> {
                drill.open(new Task.Practice(main.guide().deck().within(scope)));
                yield drillView;
            }
            case Place.Progressing(var course) -> {
                progress.open(main.guide(), course);
                yield progressView;
            }
            case Place.Problems _ -> problemsView;
            case Place.Changes _ -> {
                changes.open();
                yield changesView;
            }
            case Place.Nowhere _ -> emptyView;
        };
    }
}
