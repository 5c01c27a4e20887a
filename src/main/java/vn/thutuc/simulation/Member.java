package vn.thutuc.simulation;

import java.util.Set;

/**
 * Some of the people of a pool, who differ from the others in it.
 *
 * @param skills what they can do beyond what everybody in the pool does
 * @param size how many there are of them
 * @param speed how much they do in an hour that others need an hour for: 2 is twice as fast
 */
public record Member(
    String name, Set<String> skills, int size, double costPerHour, String calendar, double speed) {

  public Member {
    skills = Set.copyOf(skills);
  }
}
