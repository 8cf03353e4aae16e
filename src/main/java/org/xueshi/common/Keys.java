package org.xueshi.common;

/** Keys that rules know things by: lower-case words joined by hyphens. Looked at for every entry that is ever read. */
final class Keys {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    private Keys() {}

    /** Two to forty characters: a letter first, then letters, digits and hyphens. */
    static boolean isKey(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char one = text.charAt(i);
            if (!isLetter(one) && one != '-' && (one < '0' || one > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char one) {
        return one >= 'a' && one <= 'z';
    }
}
