package org.lectern.quiz;

/// What several cards may ask about: a term, a pair, a row, a question.
///
/// @param id unique in its course
record Item(String course, String id) {
    static Item of(CardId card) {
        return new Item(card.course(), card.item());
    }
}
