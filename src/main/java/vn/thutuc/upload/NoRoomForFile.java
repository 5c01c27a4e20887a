package vn.thutuc.upload;

import vn.thutuc.refusal.Refusal;

/** The disk has no room for a file; nothing of it was kept. */
public final class NoRoomForFile extends Refusal {

  private static final long serialVersionUID = 1L;

  NoRoomForFile() {
    super(Kind.NO_ROOM, "no-room-for-file");
  }
}
