package vn.thutuc.system.web;

import java.util.regex.Pattern;

/** An address as logs may hold it: without the tracking code, which opens a dossier. */
final class LoggedPath {

  private static final Pattern CODE = Pattern.compile("/(track|filed|slip)/[^/]+");

  private LoggedPath() {}

  static String of(Object path) {
    return CODE.matcher(String.valueOf(path)).replaceFirst("/$1/***");
  }
}
