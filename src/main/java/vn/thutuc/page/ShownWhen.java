package vn.thutuc.page;

/**
 * The answer of the same page that a field depends on.
 *
 * <p>Without a script the field stays and says in words when it is to be filled in; a script hides
 * it meanwhile. The server never reads a field that does not apply.
 *
 * @param name the name of the input looked at
 * @param equal whether it must have the value, or must not
 * @param words the condition in words
 */
public record ShownWhen(String name, boolean equal, String value, String words) {}
