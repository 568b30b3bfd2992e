package de.seismograph.demo;

/** Who answers which pulse: about 45 percent, with eager and reluctant neighbourhoods, Laender and quarters. */
record Turnout(Dice dice) {
    private static final double USUAL = Math.log(0.45 / 0.55);
    private static final double DIFFERENCE_OF_LAENDER = 0.25;
    private static final double DIFFERENCE_OF_NEIGHBOURHOODS = 0.8;
    private static final double DIFFERENCE_OF_WAVES = 0.12;
    private static final double ANSWERS_A_QUESTION = 0.95;

    boolean answers(InventedNeighbourhood neighbourhood, Occasion occasion) {
        double eagerness = USUAL
                + DIFFERENCE_OF_LAENDER * gauss("eager Land", neighbourhood.land())
                + DIFFERENCE_OF_NEIGHBOURHOODS * gauss("eager", neighbourhood.id())
                + DIFFERENCE_OF_WAVES * gauss("eager wave", occasion.wave(), occasion.name());
        double likelihood = 1 / (1 + Math.exp(-eagerness));
        return dice.of("answers", neighbourhood.id(), occasion.wave(), occasion.name())
                        .nextDouble()
                < likelihood;
    }

    boolean answersQuestion(InventedNeighbourhood neighbourhood, Occasion occasion, String question) {
        return dice.of("answers question", neighbourhood.id(), occasion.wave(), occasion.name(), question)
                        .nextDouble()
                < ANSWERS_A_QUESTION;
    }

    private double gauss(Object... subject) {
        return dice.of(subject).nextGaussian();
    }
}
