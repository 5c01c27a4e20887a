package vn.thutuc.simulation;

/**
 * People who are all alike: a pool, or some of its members.
 *
 * @param pool the number of the pool they belong to
 * @param size how many; {@link Integer#MAX_VALUE} for as many as it takes
 * @param demands which of the demands they can be part of
 */
@SuppressWarnings("ArrayRecordComponent") // never written to, and read in the innermost loop
record Crowd(
    String name, int pool, int size, OpenHours hours, double speed, double cost, int[] demands) {}
