package org.lectern.ui.guide.diagram;

import javafx.geometry.Dimension2D;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkNode;
import org.lectern.content.Direction;

/// How far apart the layers, nodes and lines of a laid out diagram stand.
///
/// @param em the size of the letters, in pixels
record Spacing(Direction direction, double em) {
    private static final double AROUND = 0.9;

    /// For the page, and for each group, which inherits nothing.
    void set(ElkNode graph) {
        graph.setProperty(LayeredOptions.DIRECTION, direction(direction));
        graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 1.7 * em);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 2.4 * em);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 1.1 * em);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 1.1 * em);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 0.9 * em);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 0.9 * em);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 0.25 * em);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 2.4 * em);
    }

    /// Lets the author's order decide where nothing else does. ELK 0.12.1 stumbles over this where there are groups.
    void keepOrder(ElkNode page) {
        page.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        page.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY_MODEL_ORDER);
    }

    void setGroup(ElkNode group, Dimension2D name) {
        set(group);
        var top = name.getHeight() + AROUND * em;
        group.setProperty(LayeredOptions.PADDING, new ElkPadding(top, AROUND * em, AROUND * em, AROUND * em));
        group.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSize());
        group.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(name.getWidth() + 1.4 * em, top + 2 * em));
    }

    private static org.eclipse.elk.core.options.Direction direction(Direction direction) {
        return switch (direction) {
            case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
            case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
            case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
            case UP -> org.eclipse.elk.core.options.Direction.UP;
        };
    }
}
