package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** The stretch of days in which something has to be done. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Window.Calendar.class, name = "calendar"),
    @JsonSubTypes.Type(value = Window.Anniversary.class, name = "anniversary"),
    @JsonSubTypes.Type(value = Window.Rolling.class, name = "rolling"),
    @JsonSubTypes.Type(value = Window.Once.class, name = "once"),
    @JsonSubTypes.Type(value = Window.InSeason.class, name = "season")
})
public sealed interface Window {

    /** Stands for the beginning of the role or fact that the obligation follows. */
    String APPOINTMENT = "appointment";

    /**
     * Calendar years, the same for everybody.
     *
     * @param firstYear where the first of several years begins to be counted
     */
    record Calendar(int years, int firstYear) implements Window {}

    /** Years from a personal day on, again and again; from 29 February to 28 February where there is no 29th. */
    record Anniversary(int years, String from) implements Window {}

    /** The months up to each day. */
    record Rolling(int months) implements Window {}

    /** The months after a personal day, once. */
    record Once(int months, String from) implements Window {}

    /** A season of each year, by its key. */
    record InSeason(String season) implements Window {}
}
