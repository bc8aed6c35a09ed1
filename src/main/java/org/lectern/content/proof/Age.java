package org.lectern.content.proof;

import static org.lectern.content.Problem.Severity.ERROR;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lectern.content.Manuscript;
import org.lectern.content.Provenance;
import org.lectern.content.Rule;
import org.lectern.content.Unit;

/// How long ago facts were verified: B07. Ages are in days.
final class Age {
    private static final long OLD = 180;
    private static final long TOO_OLD = 365;

    private Age() {}

    static void read(Manuscript<?> file, LocalDate today) {
        if (file.value() instanceof Unit unit) {
            unit.verifiedOn().ifPresent(date -> read(file, unit, date, today));
        }
        file.all(Provenance.class).forEach(fact -> fact.verifiedOn().ifPresent(date -> read(file, fact, date, today)));
    }

    private static void read(Manuscript<?> file, Record part, LocalDate verified, LocalDate today) {
        var days = ChronoUnit.DAYS.between(verified, today);
        if (days > OLD) {
            file.remark(
                    Rule.AGED,
                    days > TOO_OLD ? ERROR : Rule.AGED.severity(),
                    part,
                    "verifiedOn",
                    "this was last verified " + days + " days ago");
        }
    }
}
