package org.xueshi.hours.ledger;

import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;

/**
 * Whose activity it was.
 *
 * @param level where it stood in the tree then, so that a later change of the tree leaves past years as they are
 */
public record Organiser(OrganisationId id, OrganisationLevel level) {}
