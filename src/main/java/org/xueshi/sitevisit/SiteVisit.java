package org.xueshi.sitevisit;

import org.xueshi.common.Localised;
import org.xueshi.sitevisit.base.BaseId;
import tools.jackson.databind.JsonNode;

/**
 * A visit as its course describes it.
 *
 * @param base where
 * @param visitMinutes attended minutes that are needed
 * @param brief what to look at there
 * @param task what to write afterwards
 * @param least characters to write, without spaces
 * @param leastPhotos with
 * @param mostPhotos how many photographs belong to it
 */
public record SiteVisit(
        BaseId base, int visitMinutes, Localised brief, Localised task, int least, int leastPhotos, int mostPhotos) {

    /** Writing, unless the course says otherwise. */
    static final int WRITING_MINUTES = 20;

    /** From a description that its schema has passed. */
    static SiteVisit read(JsonNode node) {
        JsonNode reflection = node.get("reflection");
        return new SiteVisit(
                new BaseId(node.get("base").asString()),
                node.get("visit_minutes").asInt(),
                Localised.of(node.get("brief")),
                Localised.of(reflection.get("task")),
                reflection.get("least").asInt(),
                reflection.get("photos").get("least").asInt(),
                reflection.get("photos").get("most").asInt());
    }

    /** Characters that count: spaces and line ends are free. */
    public static int length(String words) {
        return (int)
                words.codePoints().filter(one -> !Character.isWhitespace(one)).count();
    }
}
