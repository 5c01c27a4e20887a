package vn.thutuc.command;

/** The languages of a command's plain answer, as they are typed. */
public enum Language {
  vi,
  en
}
