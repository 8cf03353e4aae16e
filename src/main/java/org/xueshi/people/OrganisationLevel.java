package org.xueshi.people;

/** Where an organisation stands in the tree, from the top down. */
public enum OrganisationLevel {
    COUNTY,
    TOWNSHIP,
    BRANCH
}
