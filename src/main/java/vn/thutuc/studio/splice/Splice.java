package vn.thutuc.studio.splice;

/** One stretch of a text, and what stands there instead. */
record Splice(int from, int to, String words) {

  static Splice at(int place, String words) {
    return new Splice(place, place, words);
  }

  String on(String text) {
    return text.substring(0, from) + words + text.substring(to);
  }
}
