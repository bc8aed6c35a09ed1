package org.lectern.exchange.log;

import java.util.ArrayList;
import java.util.List;

/// Reads a table as RFC 4180 has it, and no more kindly than that.
final class Table {
    private final String written;
    private int at;

    private Table(String written) {
        this.written = written;
    }

    static List<List<String>> read(String written) {
        var table = new Table(written);
        var rows = new ArrayList<List<String>>();
        while (table.at < written.length()) {
            rows.add(table.row());
        }
        return rows;
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        cells.add(cell());
        while (written.charAt(at) == ',') {
            at++;
            cells.add(cell());
        }
        if (!written.startsWith("\r\n", at)) {
            throw new AssertionError("a row ends with " + (int) written.charAt(at) + " at " + at);
        }
        at += 2;
        return cells;
    }

    private String cell() {
        var cell = new StringBuilder();
        if (written.charAt(at) != '"') {
            while (",\r\n\"".indexOf(written.charAt(at)) < 0) {
                cell.append(written.charAt(at++));
            }
            return cell.toString();
        }
        at++;
        while (written.charAt(at) != '"' || written.startsWith("\"\"", at)) {
            at += written.charAt(at) == '"' ? 1 : 0;
            cell.append(written.charAt(at++));
        }
        at++;
        return cell.toString();
    }
}
