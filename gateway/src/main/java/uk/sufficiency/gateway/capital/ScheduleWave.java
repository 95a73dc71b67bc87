package uk.sufficiency.gateway.capital;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** When a wave of inclusion bases opens. */
@DefaultNonNull
@Description("When a wave of inclusion bases opens.")
public record ScheduleWave(
    @Description("1, 2 or 3.") int number,
    @Description("The first day on which a base of it is to open.") @Nullable LocalDate opensFrom,
    @Description("The last such day.") @Nullable LocalDate opensTo,
    @Description("A note.") @Nullable String note) {}
