package org.lectern.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.content.Block;
import org.lectern.content.Shape;
import org.lectern.exchange.mermaid.Mermaid;
import org.lectern.exchange.tikz.Tikz;

/// Drawings as instructors write them, read whole.
final class SketchTest {
    private static final String BLUE_GREEN = """
        \\begin{tikzpicture}[node distance=2cm] \\node (LB) [draw, rectangle, rounded corners, fill=gray!20] {Load Balancer}; \
        \\node (Blue) [draw, rectangle, fill=blue!30, below left of=LB, xshift=-1cm] {Blue (V1.0)}; \
        \\node (Green) [draw, rectangle, fill=green!30, below right of=LB, xshift=1cm] {Green (V1.1)}; \
        \\draw [->, thick] (LB) -- (Blue) node[midway, left] {100% (Old)}; \
        \\draw [->, dashed, thick] (LB) -- (Green) node[midway, right] {Swap to 100% (New)}; \
        \\draw [decoration={brace,mirror,raise=5pt},decorate] (Blue.south west) -- (Blue.south east) node [midway,below=10pt] {Production}; \
        \\draw [decoration={brace,mirror,raise=5pt},decorate] (Green.south west) -- (Green.south east) node [midway,below=10pt] {Staging Prod}; \\end{tikzpicture}\
        """;

    private static final List<String> TIKZ = List.of(
            BLUE_GREEN,
            "\\begin{tikzpicture}\n"
                    + "\\foreach \\i in {1,...,3} \\n"
                    + "ode[circle,draw,fill=blue!20] (I\\i) at (0,-\\i) {$x_\\i$};\n"
                    + "\\foreach \\j in {1,...,4} \\n"
                    + "ode[circle,draw] (H\\j) at (2,0.5-\\j) {};\n"
                    + "\\foreach \\i in {1,...,3} { \\foreach \\j in {1,...,4} { \\draw[->] (I\\i) -- (H\\j); } }\n"
                    + "\\end{tikzpicture}",
            "\\begin{tikzpicture}[scale=0.8]\\draw[->] (-3,0) -- (3,0) node[right] {$z$}; \\draw[->] (0,0) -- (0,3)"
                    + " node[above] {$\\sigma(z)$}; \\draw[domain=-3:3,smooth,blue,thick] plot"
                    + " (\\x,{2/(1+exp(-\\x))});\\end{tikzpicture}",
            "\\begin{tikzpicture}\\fill[red,opacity=0.3] (0,0) circle (1.5); \\fill[blue,opacity=.3] (2,0) circle"
                    + " [radius=1.5cm]; \\n"
                    + "ode at (-0.5,0) {AI}; \\n"
                    + "ode at (2.5,0) {\\textbf{Data}\\\\Science};\\end{tikzpicture}",
            "\\begin{tikzpicture}\\draw[step=1cm] (0,0) grid (2,2); \\node at (0.5,1.5) {TP}; \\node at (1.5,1.5) {FN};"
                    + " \\node[left=2mm] at (0,1) {Actual};\\end{tikzpicture}",
            "\\begin{tikzpicture}\\n"
                    + "ode[draw] (a) {Root} ; \\n"
                    + "ode[draw,diamond,aspect=2,below=of a] (d) {OK?}; \\n"
                    + "ode[draw,circle,right=2cm of d] (e) {End}; \\draw[->] (a) -- (d); \\draw[->] (d) -- node[above]"
                    + " {yes} (e); \\draw[->,rounded corners] (e) |- node[pos=0.25,right] {again} (a); \\draw[thick]"
                    + " (0,-4) rectangle (3,-5); \\draw (4,-4) arc (0:180:1); \\n"
                    + "ode[draw,dashed,fit=(a) (d),label=above:VPC] {};\\end{tikzpicture}",
            "\\begin{tikzpicture}[box/.style={draw, minimum width=2cm, align=center}]\\n"
                    + "ode[box] (a) {Ingest}; \\n"
                    + "ode[box,right=1cm of a] (b) {Train\\\\model}; \\draw[-latex] (a) -- (b); \\draw[->] (b) to[bend"
                    + " left=40] node[below]{retry} (a); \\draw (a) |- ($(b)!0.5!(a)+(0,-2)$);\\end{tikzpicture}");

    private static final List<String> MERMAID = List.of(
            "graph LR\n"
                    + "  A[Source] --> B(Processing)\n"
                    + "  B --> C{OK?}\n"
                    + "  C -->|yes| D[(Store)]\n"
                    + "  C -- no --> A\n"
                    + "  D -.->|drift| B",
            "flowchart TD; A & B ==> C([Start]) --- D((x)); style A fill:#bbf,stroke:#333",
            "graph TD\n"
                    + " subgraph one [The one]\n"
                    + "  a1 --> a2\n"
                    + "  subgraph two\n"
                    + "   b1\n"
                    + "  end\n"
                    + " end\n"
                    + " one --> c:::hot\n"
                    + " classDef hot fill:#f66\n"
                    + " click c \"x\"",
            "sequenceDiagram\n"
                    + " participant C as Client\n"
                    + " actor U\n"
                    + " U->>+C: ask\n"
                    + " alt good\n"
                    + " C-->>-U: yes\n"
                    + " else bad\n"
                    + " C--xU: no\n"
                    + " end\n"
                    + " Note over C,U: done",
            "---\n"
                    + "title: x\n"
                    + "---\n"
                    + "%%{init: {}}%%\n"
                    + "graph BT\n"
                    + " x@{ shape: cyl, label: \"Data #quot;lake#quot;\" } <--> y[/\"in<br/>out\"/]");

    @Test
    void blueGreenStandsWhereTheSourceSays() {
        var sketch = Tikz.read(BLUE_GREEN, "anchor", "Blue/Green");
        var picture = (Block.Picture) sketch.block().orElseThrow();
        var boxes = picture.shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(Shape.Box.class::cast)
                .toList();
        var first = boxes.getFirst().at();
        var from = boxes.stream()
                .map(box -> "%.1f %.1f"
                        .formatted(box.at().column() - first.column(), box.at().row() - first.row()))
                .toList();
        assertEquals(List.of("0.0 0.0", "-2.4 1.4", "2.4 1.4"), from);
        assertEquals(List.of(), sketch.missed());
        assertEquals(
                "Boxes: Load Balancer; Blue (V1.0); Green (V1.1). An arrow labelled '100% (Old)' leads from Load"
                    + " Balancer to Blue (V1.0). A dashed arrow labelled 'Swap to 100% (New)' leads from Load Balancer"
                    + " to Green (V1.1). A brace spans part of the picture. Words in the picture: 100% (Old); Swap to"
                    + " 100% (New); Production; Staging Prod. It also has 4 lines.",
                picture.description().plain());
        assertEquals(11, picture.shapes().size());
    }

    @Test
    void everyDrawingIsUnderstoodWhole() {
        TIKZ.forEach(it -> assertEquals(List.of(), Tikz.read(it, "a", "A").missed(), it));
        TIKZ.forEach(it -> assertTrue(Tikz.read(it, "a", "A").block().isPresent(), it));
        MERMAID.forEach(it -> assertTrue(Mermaid.read(it, "a", "A").block().isPresent(), it));
    }

    @Test
    void flowchartsAreToldInWords() {
        var diagram = (Block.Diagram)
                Mermaid.read(MERMAID.getFirst(), "a", "A").block().orElseThrow();
        assertEquals(
                "Left to right: Source leads to Processing; Processing leads to OK?; an arrow labelled 'yes' leads"
                        + " from OK? to Store; an arrow labelled 'no' leads from OK? to Source; a dashed arrow labelled"
                        + " 'drift' leads from Store to Processing.",
                diagram.description().plain());
    }

    @Test
    void otherKindsAreNamed() {
        assertEquals(
                new Sketch(
                        java.util.Optional.empty(),
                        List.of(new Missed(1, "Drawings of the kind 'pie' are not understood."))),
                Mermaid.read("pie title Pets\n \"Dogs\" : 3", "a", "A"));
    }

    @Test
    void noMutationThrows() {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++) {
            var all = i % 2 == 0 ? TIKZ : MERMAID;
            var words = mutated(all.get(random.nextInt(all.size())), random);
            var sketch = i % 2 == 0 ? Tikz.read(words, "a", "A") : Mermaid.read(words, "a", "A");
            assertTrue(sketch.block().isPresent() || !sketch.missed().isEmpty(), words);
        }
    }

    private static String mutated(String source, Random random) {
        var text = new StringBuilder(source);
        for (var n = random.nextInt(6) + 1; n > 0 && !text.isEmpty(); n--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, "{}[]()$\\;,:-!.%|\"9".charAt(random.nextInt(18)));
                case 2 -> text.delete(at, Math.min(text.length(), at + random.nextInt(20)));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(20))));
            }
        }
        return text.toString();
    }
}
