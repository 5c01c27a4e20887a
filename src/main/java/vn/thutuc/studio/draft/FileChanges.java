package vn.thutuc.studio.draft;

import java.util.Map;
import java.util.Optional;

/**
 * Several files of a draft to be changed at once.
 *
 * @param files what each shall hold; nothing for a file that goes
 * @param why a sentence for the log
 */
record FileChanges(Map<String, Optional<byte[]>> files, String why) {}
