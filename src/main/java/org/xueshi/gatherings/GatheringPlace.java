package org.xueshi.gatherings;

/**
 * Where it is on the earth, for a phone's own map and, if the host wants it, as a hint whether somebody is there. A hint and
 * never a proof: a phone can say what it likes.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param radiusMetres within which somebody counts as there; 0 if nobody is asked
 */
public record GatheringPlace(double latitude, double longitude, int radiusMetres) {

    private static final double EARTH_METRES = 6_371_000;

    public GatheringPlace {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) || radiusMetres < 0) {
            throw new IllegalArgumentException("no place on the earth: " + latitude + ", " + longitude);
        }
    }

    /** Metres along the surface to another point, on a sphere: exact enough for a hint. */
    public double metresTo(double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(otherLatitude - latitude);
        double east = Math.toRadians(otherLongitude - longitude);
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(otherLatitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
