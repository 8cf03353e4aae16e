package org.xueshi.people;

/** A dated fact about a member that rules may ask for. */
public enum Mark {
    RURAL,
    LEADING_CADRE,
    /** Old and infirm, seriously ill or incapacitated: no hard requirement. */
    EXEMPT
}
