package org.lectern.ui.reader;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.content.Block;
import org.lectern.content.Mentions;
import org.lectern.quiz.Scope;
import org.lectern.quiz.Spot;
import org.lectern.ui.Icon;
import org.lectern.ui.Links;
import org.lectern.ui.Messages;
import org.lectern.ui.Place;
import org.lectern.ui.Tip;
import org.lectern.ui.guide.BlockView;
import org.lectern.ui.guide.StrengthSign;

/// Draws the blocks of a page with what stands beside their headings: how to cover them, their strength, their drill.
///
/// @param terms that become links where they are mentioned
record BlockMaker(ReaderModel.Sheet sheet, ReaderModel model, Mentions terms, Peeling peeling) {
    BlockView block(Block block) {
        var view = new BlockView(block, links(block));
        var spot = new Spot(sheet.page().course().id(), sheet.page().unit().id(), block.id());
        var scope = new Scope.OfBlock(spot);
        var cards = sheet.guide().deck().within(scope).cards().size();
        if (!Peel.of(block).isEmpty()) {
            view.beside(new PeelMenu(block, peeling));
        }
        model.pretest().ifPresent(pretest -> view.beneath(new TryBar(model, pretest, spot)));
        if (cards > 0) {
            model.strength(spot).map(StrengthSign::new).ifPresent(view::beside);
            view.beside(drill(scope, cards));
        }
        return view;
    }

    /// A question keeps its terms unexplained: their meaning may be what it asks.
    private Links links(Block block) {
        return block instanceof Block.Checkpoint || block instanceof Block.CaseStudy
                ? model.links()
                : model.links().inBlock(terms);
    }

    private Button drill(Scope scope, int cards) {
        var button = new Button(Messages.of("reader.drill", cards), new Icon(Feather.PLAY));
        button.getStyleClass().add("block-drill");
        Tip.on(button, Messages.of("reader.drill.about"));
        button.setAccessibleHelp(Messages.of("reader.drill.about"));
        button.setOnAction(_ -> model.go(new Place.Practising(scope)));
        return button;
    }
}
