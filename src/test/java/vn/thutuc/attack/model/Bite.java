package vn.thutuc.attack.model;

/** A class a model names; being initialised is enough for it to do its work. */
public final class Bite {

  static {
    Bites.leave();
  }
}
