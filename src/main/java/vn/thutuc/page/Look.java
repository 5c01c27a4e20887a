package vn.thutuc.page;

/**
 * How a state looks beside its word.
 *
 * @param tone the part of the CSS class that gives the colour
 * @param icon the icon's name in the sprite
 */
public record Look(String tone, String icon) {}
