package org.xueshi.common;

/**
 * The kind of study an hour belongs to, by the key that policies use. Which categories a policy knows and which of them
 * count toward a floor is the policy's own matter; the constants are those of the default policy.
 */
public record Category(String key) {

    public static final Category CENTRALIZED = new Category("centralized");
    public static final Category COLLECTIVE = new Category("collective");
    public static final Category SELF_STUDY = new Category("self-study");
    public static final Category ORGANISATIONAL_LIFE = new Category("organisational-life");
    public static final Category PRACTICAL = new Category("practical");

    public Category {
        if (!Keys.isKey(key)) {
            throw new IllegalArgumentException("a category's key is lower-case words joined by hyphens, not: " + key);
        }
    }
}
