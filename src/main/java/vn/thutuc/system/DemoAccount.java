package vn.thutuc.system;

import vn.thutuc.people.Role;

/**
 * A sign-in that comes with the embedded database so that a newcomer can try each role.
 *
 * @param password the plain password, shown on the sign-in page
 */
public record DemoAccount(String username, String password, String name, Role role) {}
