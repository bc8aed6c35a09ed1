package org.lectern.ui.drill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.lectern.quiz.DueDay;
import org.lectern.ui.Messages;
import org.lectern.ui.Plain;

/// Asks for the day on which the card is to come.
final class DueBox extends CardBox {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Locale.UK);

    DueBox(Deciding deciding) {
        this(deciding, new TextField("1"));
    }

    private DueBox(Deciding deciding, TextField field) {
        super(
                Messages.of("card.due.title"),
                field,
                Messages.of("card.due.set"),
                () -> set(field, deciding),
                deciding::closeBox);
        field.setId("due-day");
        field.setAccessibleText(Messages.of("card.due.title"));
        field.setPrefColumnCount(12);
        field.setMaxWidth(USE_PREF_SIZE);
        field.setOnAction(_ -> set(field, deciding));
        var means = Plain.words(Messages.of("card.due.hint"), "key-hint");
        means.setId("due-means");
        explain(means);
        field.textProperty().subscribe(words -> {
            var day = DueDay.of(words, deciding.today());
            save().setDisable(day.isEmpty());
            means.setText(day.map(DueBox::words).orElseGet(() -> Messages.of("card.due.hint")));
        });
        field.selectAll();
    }

    private static void set(TextField field, Deciding deciding) {
        DueDay.of(field.getText(), deciding.today()).ifPresent(deciding::setDue);
    }

    private static String words(LocalDate day) {
        return Messages.of("card.due.means", day.format(DAY));
    }
}
