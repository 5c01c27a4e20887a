package vn.thutuc.upload;

import java.io.IOException;
import java.io.InputStream;

/** Whoever can tell whether a file does harm. */
interface Scanner {

  /**
   * Looks through a whole file.
   *
   * @throws IOException if there is no answer; the file goes on waiting
   */
  Verdict scan(InputStream content) throws IOException;
}
