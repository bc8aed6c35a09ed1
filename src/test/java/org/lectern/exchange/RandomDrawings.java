package org.lectern.exchange;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Makes drawings of what instructors write, understood or not. Every word of meaning comes from a guide's supply.
final class RandomDrawings {
    private final Random random;
    private final Supplier<String> word;
    private int names;

    RandomDrawings(Random random, Supplier<String> word) {
        this.random = random;
        this.word = word;
    }

    String drawing() {
        return switch (random.nextInt(4)) {
            case 0 -> flowchart();
            case 1 -> sequence();
            case 2 -> otherMermaid();
            default -> tikz();
        };
    }

    private String flowchart() {
        var out = new StringBuilder(head());
        out.append("flowchart ").append(one(List.of("TD", "LR"))).append("\n  A[Begin] --> B\n");
        for (var lines = random.nextInt(6); lines > 0; lines--) {
            out.append("  ").append(statement()).append('\n');
        }
        return "```mermaid\n" + out + "```";
    }

    private String head() {
        return one(List.of(
                "",
                "",
                "%%{init: {'theme': '" + w() + "'}}%%\n",
                "---\ntitle: " + w() + "\nconfig:\n  look: " + w() + "\n---\n"));
    }

    private String statement() {
        return one(List.of(
                "A --> " + name() + "[\"**" + w() + "** and <b>" + w() + "</b>\"]",
                "A -->|" + w() + "| " + name() + "{" + w() + "}",
                "A -- " + w() + " --- " + name() + "((" + w() + "))",
                "click A \"https://" + w() + ".org\" \"" + w() + " " + w() + " " + w() + " " + w() + " " + w() + " "
                        + w() + " " + w() + " " + w() + " " + w() + "\"",
                "linkStyle 0 stroke:" + w(),
                "classDef " + w() + " stroke:#333,stroke-width:4px",
                "style A fill:#f9f,stroke:" + w(),
                "subgraph " + w() + "\n  direction LR\n  F --> G\n  end",
                "subgraph " + w() + "\n  end",
                name() + "@{ shape: cloud, label: \"" + w() + "\", icon: \"" + w() + "\" }",
                "accTitle: " + w(),
                w() + " ??? " + w(),
                "A ~~~ " + name() + "[" + w() + "]"));
    }

    private String sequence() {
        var out = new StringBuilder(head())
                .append("sequenceDiagram\n  participant A as ")
                .append(w());
        out.append("\n  A->>B: ").append(w()).append('\n');
        for (var lines = random.nextInt(6); lines > 0; lines--) {
            out.append("  ").append(event()).append('\n');
        }
        return "```mermaid\n" + out + "```";
    }

    private String event() {
        return one(List.of(
                "autonumber",
                "activate A",
                "Note over A,B: " + w(),
                "alt " + w() + "\n  A->>B: " + w() + "\n  else " + w() + "\n  B-->>A: " + w() + "\n  end",
                "loop " + w() + "\n  A-)B: " + w() + "\n  end",
                "par " + w() + "\n  A->>B: x\n  and " + w() + "\n  B->>A: y\n  end",
                "rect rgb(0, 0, 0) " + w() + "\n  A->>B: " + w() + "\n  end",
                "box " + w() + "\n  participant C\n  end",
                "participant D@{ \"type\": \"" + w() + "\" }",
                "title " + w(),
                "link A: " + w() + " @ https://" + w() + ".org",
                "destroy B",
                w() + " " + w()));
    }

    private String otherMermaid() {
        return "```mermaid\n"
                + one(List.of(
                        "stateDiagram-v2\n  [*] --> " + w() + "\n  " + w() + " --> [*]",
                        "classDiagram\n  class " + w() + " {\n    +" + w() + "()\n  }",
                        "pie title " + w() + "\n  \"" + w() + "\" : 4"))
                + "\n```";
    }

    private String tikz() {
        var out = new StringBuilder("\\begin{tikzpicture}[scale=0.8]\n\\node (a) at (0,0) {")
                .append(w())
                .append("};\n");
        for (var lines = random.nextInt(6); lines > 0; lines--) {
            out.append(command()).append('\n');
        }
        return out.append("\\end{tikzpicture}").toString();
    }

    private String command() {
        return one(List.of(
                "\\usetikzlibrary{" + w() + "}",
                "\\tikzset{box/.style={draw}}",
                "\\pgfmathsetmacro{\\b}{2}",
                "\\node[" + w() + "] at (1,1) {" + w() + "};",
                "\\matrix (m) [matrix of nodes] { " + w() + " & " + w() + " \\\\ " + w() + " & " + w() + " & " + w()
                        + " & " + w() + " & " + w() + " & " + w() + " & " + w() + " \\\\ };",
                "\\node {" + w() + "} child {node {" + w() + "}} child {node {" + w() + "}};",
                "\\clip (0,0) rectangle (2,2);",
                "\\begin{axis}[xlabel=" + w() + "] \\addplot coordinates {(0,0) (1,1)}; \\legend{" + w()
                        + "} \\end{axis}",
                "\\draw[shorten >=2pt,->] (0,0) -- node[sloped] {" + w() + "} (2,1);",
                "\\ifnum 1>0 \\node {" + w() + "}; \\fi",
                "\\resizebox{" + w() + "}{!}{\\node at (2,2) {" + w() + "};}",
                "\\draw (0,0) " + w() + " (1,1);",
                "\\unknown[" + w() + "]{" + w() + "}",
                "\\draw (0,0) to[edge label=" + w() + "] (3,0);",
                w()));
    }

    /// Names that nobody sees.
    private String name() {
        return "n" + names++;
    }

    private String w() {
        return word.get();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
