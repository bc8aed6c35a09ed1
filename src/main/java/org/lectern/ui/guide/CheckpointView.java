package org.lectern.ui.guide;

import java.util.List;
import javafx.scene.layout.VBox;
import org.lectern.content.Question;

/// Questions to answer while reading; each keeps its answer until asked.
final class CheckpointView extends VBox {
    CheckpointView(List<Question> questions, GuideLinks links) {
        for (var i = 0; i < questions.size(); i++) {
            getChildren().add(new QuestionView(questions.get(i), i + 1, links));
        }
    }
}
