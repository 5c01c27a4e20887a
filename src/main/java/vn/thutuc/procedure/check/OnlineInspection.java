package vn.thutuc.procedure.check;

import vn.thutuc.procedure.Flow;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.procedure.Manifest.Channel;
import vn.thutuc.procedure.Manifest.Online.Mode;

/** Is the procedure as far online as it says? */
final class OnlineInspection implements Inspection {

  @Override
  public void inspect(Subject subject, Report report) {
    Manifest manifest = subject.manifest();
    Mode mode = manifest.online().mode();
    String file = subject.manifestFile();
    if (mode != Mode.FULL && manifest.online().reason() == null) {
      report.add(Kind.ONLINE_REASON, file, "online.reason", mode);
    }
    boolean filedOnline = manifest.channels().contains(Channel.ONLINE);
    if (filedOnline == (mode == Mode.INFO)) {
      report.add(Kind.ONLINE_CHANNEL, file, "channels", mode);
    }
    for (Flow.Step step : subject.flow().steps()) {
      if (mode == Mode.FULL && (step.is("onSite") || step.is("inPerson"))) {
        report.add(Kind.ONLINE_PRESENCE, subject.processFile(), step.id(), step.name());
      }
    }
  }
}
