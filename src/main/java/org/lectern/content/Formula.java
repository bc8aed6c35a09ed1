package org.lectern.content;

import org.commonmark.node.CustomNode;

/// `$tex$` among the inline marks.
final class Formula extends CustomNode {
    private final String tex;

    Formula(String tex) {
        this.tex = tex;
    }

    String tex() {
        return tex;
    }
}
