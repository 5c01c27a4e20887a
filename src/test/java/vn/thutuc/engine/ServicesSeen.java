package vn.thutuc.engine;

import java.util.ArrayList;
import java.util.List;

/** Services that keep what they were asked and answer what the test wants. */
final class ServicesSeen implements ServiceWork {

  final List<String> calls = new ArrayList<>();
  RegistryAnswer answer = RegistryAnswer.FOUND;

  @Override
  public void issueResult(String dossier, String element, String result) {
    calls.add("issueResult " + result);
  }

  @Override
  public void notify(String dossier, String element, String message) {
    calls.add("notify " + message);
  }

  @Override
  public RegistryAnswer registry(String dossier, String element, String registry) {
    calls.add("registry " + registry);
    return answer;
  }
}
