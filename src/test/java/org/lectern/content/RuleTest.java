package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RuleTest {
    @Test
    void everyRuleHasAnIdOfItsOwn() {
        var ids = new HashSet<String>();
        for (var rule : Rule.values()) {
            assertTrue(rule.id().matches("[A-Z]\\d\\d") && ids.add(rule.id()), rule.id());
            assertEquals(Optional.of(rule), Rule.of(rule.id()));
        }
    }

    @Test
    void everyRuleSaysWhatIsWrongAndWhatToDo() {
        assertEquals(
                0,
                Arrays.stream(Rule.values())
                        .filter(rule -> !rule.what().matches("\\p{Lu}.*\\.")
                                || !rule.how().matches("['\\p{Lu}].*\\.?"))
                        .count());
    }

    @Test
    void unknownRuleIsAnsweredWithAGuess() {
        assertEquals("there is no rule 'c5'; did you mean 'C05'?", Rule.unknown("c5"));
        assertEquals("there is no rule 'grammar'; 'lectern check --rules' lists them", Rule.unknown("grammar"));
    }
}
