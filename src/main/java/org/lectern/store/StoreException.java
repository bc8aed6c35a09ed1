package org.lectern.store;

import java.nio.file.Path;
import java.sql.SQLException;

/// Says why the student's progress cannot be kept or read, in one sentence meant for the student.
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String sentence;

    private StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    private StoreException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /// What is wrong, where, and what to do; the same as the message.
    public String sentence() {
        return sentence;
    }

    static StoreException unwritable(Path place, Exception cause) {
        return new StoreException(
                "Lectern cannot keep your progress in " + place
                        + "; check that this folder may be written to and that its disk has room, or choose another"
                        + " folder.",
                cause);
    }

    static StoreException alreadyOpen(Path folder) {
        return new StoreException("Your progress in " + folder
                + " is already open in another Lectern window; go on there, or close that window and try again.");
    }

    static StoreException newer(Path file) {
        return new StoreException("Your progress in " + file
                + " was written by a newer Lectern, so this one has left it untouched; please start the newer one.");
    }

    static StoreException foreign(Path file) {
        return new StoreException(file + " is a database of some other program, so Lectern does not use it;"
                + " move it somewhere else or choose another folder, and try again.");
    }

    static StoreException closed(Path file) {
        return new StoreException("Your progress in " + file
                + " has been closed, so nothing more can be kept or read; start Lectern again.");
    }

    /// Tells the student what SQLite said; the numbers are its [primary result codes](https://sqlite.org/rescode.html).
    static StoreException of(Path file, SQLException cause) {
        var sentence = switch (cause.getErrorCode() & 0xff) {
            case 3, 8, 14 ->
                "Lectern may not write to " + file
                        + "; allow writing to this file and its folder, or choose another folder, and try again.";
            case 5, 6 -> "Another program is using " + file + "; close that program and try again.";
            case 10 ->
                "Lectern could not read or write " + file
                        + "; check that its disk is there and has room, and try again.";
            case 11, 26 ->
                file + " is damaged or is not a database; move it somewhere else without deleting it,"
                        + " put a backup copy in its place if you have one, and start Lectern again.";
            case 13 -> "The disk that holds " + file + " is full, so nothing was changed; make room and try again.";
            default ->
                "Lectern could not use " + file + "; start Lectern again, and if this comes back, report: "
                        + cause.getMessage();
        };
        return new StoreException(sentence, cause);
    }
}
