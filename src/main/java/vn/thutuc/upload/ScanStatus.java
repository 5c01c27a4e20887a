package vn.thutuc.upload;

/** What is known of a file's harm. Only a clean one is ever handed out. */
public enum ScanStatus {
  /** No scanner has answered yet. */
  PENDING,
  CLEAN,
  INFECTED
}
