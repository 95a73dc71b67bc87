package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A wave in which inclusion bases open. */
@DefaultNonNull
@Description("A wave in which inclusion bases open.")
public record CapitalWave(
    @Description("1, 2 or 3.") int number,
    @Description("The first day on which a base of it is to open.") @Nullable LocalDate opensFrom,
    @Description("The last such day.") @Nullable LocalDate opensTo,
    @Description("What an officer noted.") @Nullable String note,
    @Description("Its schemes, cancelled ones left out.") List<@NonNull CapitalWaveScheme> schemes,
    @Description("Its places by academic year.") List<@NonNull CapitalWavePlaces> places) {}
