package vn.thutuc.upload;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/**
 * A file as it came over the line.
 *
 * @param name as the sender calls it; not to be trusted
 * @param type as the sender calls it, or null
 * @param size in bytes
 */
public record Sent(String name, @Nullable String type, long size, InputStreamSource content) {}
