package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** A document of a change, by the place where it is kept. */
@DefaultNonNull
@Description("A document of a change, by the place where it is kept.")
public record ChangeDocument(
    @Description("Its name.") String name,
    @Description("A URL or a file reference.") String reference,
    @Description("Its date.") LocalDate datedOn) {}
