package de.seismograph.demo;

import de.seismograph.answer.Given;
import de.seismograph.answer.SheetEntry;
import de.seismograph.pulse.NewQuestion;
import de.seismograph.pulse.Option;
import de.seismograph.pulse.Question;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Fills in sheets as invented managers would; the same sheets for the same seed. */
final class Respondents {
    private static final double DOES_NOT_KNOW = 0.04;
    /** The first option is chosen most; each further one less often by this factor. */
    private static final double LESS_LIKELY = 0.7;

    private final Dice dice;
    private final Opinions opinions;
    private final Turnout turnout;

    Respondents(Extent extent) {
        dice = new Dice(extent.seed());
        opinions = new Opinions(dice);
        turnout = new Turnout(dice);
    }

    /** The sheet of a neighbourhood, unless it does not answer. */
    Optional<SheetEntry> sheet(InventedNeighbourhood neighbourhood, Occasion occasion) {
        if (!turnout.answers(neighbourhood, occasion)) {
            return Optional.empty();
        }
        List<Given> answers = occasion.draft().questions().stream()
                .filter(question -> turnout.answersQuestion(neighbourhood, occasion, question.id()))
                .map(question -> Given.value(question.id(), answer(neighbourhood, occasion, question)))
                .toList();
        return answers.isEmpty() ? Optional.empty() : Optional.of(new SheetEntry(answers));
    }

    private String answer(InventedNeighbourhood neighbourhood, Occasion occasion, NewQuestion question) {
        RandomGenerator chance = dice.of("answer", neighbourhood.id(), occasion.wave(), occasion.name(), question.id());
        if (chance.nextDouble() < DOES_NOT_KNOW) {
            return Question.DONT_KNOW;
        }
        return question.kind().hasOptions()
                ? choice(Objects.requireNonNull(question.options()), chance)
                : opinions.category(neighbourhood, question.topic(), occasion.wave());
    }

    private static String choice(List<Option> options, RandomGenerator chance) {
        return Dice.one(Dice.weighed(options, option -> Math.pow(LESS_LIKELY, options.indexOf(option))), chance)
                .id();
    }
}
