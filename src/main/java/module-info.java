import org.jspecify.annotations.NullMarked;

/// An offline study guide and quiz.
@NullMarked
module org.lectern {
    requires java.desktop;
    requires java.sql;
    requires jdk.unsupported; // else PDFBox logs that it cannot unmap files
    requires javafx.controls;
    requires atlantafx.base;
    requires dev.dirs;
    requires jlatexmath;
    requires info.picocli;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;
    requires org.eclipse.emf.ecore;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires static org.jspecify;

    opens org.lectern to
            info.picocli,
            javafx.graphics;
}
