package de.seismograph.release;

import de.seismograph.pulse.Audience;
import de.seismograph.pulse.Question;
import de.seismograph.pulse.Terms;
import de.seismograph.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The release of a pulse: what was asked of whom, and under which thresholds it was published. */
@Schema(name = "Release")
record ReleaseView(
        @Schema(description = "Id of the pulse", examples = "k3m9x2qdra")
        String pulse,

        @Schema(description = "1, or 2 once it has been withdrawn", examples = "1")
        int vintage,

        LocalizedText title,
        LocalizedText occasion,
        @Schema(examples = "2026-Q1") String period,
        Instant openedAt,
        Instant closedAt,
        Instant releasedAt,

        @Nullable
        @Schema(
                nullable = true,
                description = "Since when the figures are withdrawn; as_of an earlier time they stay citable")
        Instant withdrawnAt,

        @Nullable @Schema(nullable = true, description = "Why they are withdrawn")
        LocalizedText withdrawalReason,

        @Schema(description = "Who was asked; an empty object for everybody")
        Audience audience,

        @Schema(description = "Neighbourhoods in the frame", examples = "1000")
        int invited,

        Terms terms,
        List<WaveView> waves) {

    /** One question of the release. */
    @Schema(name = "ReleasedWave")
    record WaveView(
            Question question,

            @Schema(description = "Which wave of its indicator this is", examples = "8")
            int number,

            @Schema(description = "Whether phase, size and carrier were crossed")
            boolean crossed,

            @Schema(
                    description =
                            "Whether national figures weigh by Land; not where a key was lost, so that nobody could tell where a sheet came from")
            boolean weighted) {
        static WaveView of(ReleasedWave released) {
            Wave wave = released.wave();
            return new WaveView(released.question(), wave.number(), wave.crossed(), wave.weighted());
        }
    }

    /** What was released at first, and stays citable. */
    ReleaseView first() {
        return new ReleaseView(
                pulse,
                1,
                title,
                occasion,
                period,
                openedAt,
                closedAt,
                releasedAt,
                null,
                null,
                audience,
                invited,
                terms,
                waves);
    }

    static ReleaseView of(ReleasedPulse pulse, List<ReleasedWave> waves) {
        return new ReleaseView(
                pulse.id(),
                pulse.vintage(),
                pulse.title(),
                pulse.occasion(),
                pulse.period(),
                pulse.openedAt(),
                pulse.closedAt(),
                pulse.releasedAt(),
                pulse.withdrawnAt(),
                pulse.withdrawalReason(),
                pulse.audience(),
                waves.get(0).wave().invited(),
                pulse.terms(),
                waves.stream().map(WaveView::of).toList());
    }
}
