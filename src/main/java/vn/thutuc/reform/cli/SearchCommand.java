package vn.thutuc.reform.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import vn.thutuc.command.Shell;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.reform.comparison.Prices;
import vn.thutuc.reform.comparison.StudyReader;
import vn.thutuc.reform.search.Found;
import vn.thutuc.reform.search.FoundCsv;
import vn.thutuc.reform.search.FoundJson;
import vn.thutuc.reform.search.Search;
import vn.thutuc.reform.search.Searching;
import vn.thutuc.simulation.Progress;

/** Searches for the changes that are worth it. */
@Command(
    name = "search",
    resourceBundle = "vn.thutuc.reform.cli.search",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class SearchCommand implements Callable<Integer> {

  @Option(names = "--cost", paramLabel = "FILE", descriptionKey = "cost")
  private @Nullable Path cost;

  @Option(names = "--pairs", paramLabel = "N", descriptionKey = "pairs")
  private int pairs = Search.PAIRS;

  @Option(names = "--triples", paramLabel = "N", descriptionKey = "triples")
  private int triples = Search.TRIPLES;

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private Shell shell = new Shell();

  @Override
  public Integer call() {
    Material material = Material.of(shell);
    return material.told(() -> search(material));
  }

  private int search(Material material) {
    ReformWords words = material.words();
    Path calendars = Path.of("rules", "_calendar");
    Found found = new Searching(asked(material), calendars, options.threads(), Progress.NONE).run();
    shell.print(
        options.answer(
            () -> FoundJson.write(found),
            () -> FoundCsv.lines(found, words.own().language()),
            () -> new SearchAnswer(found, words).lines()));
    return found.isWarned() ? 1 : 0;
  }

  private Search asked(Material material) {
    Bundle bundle = material.bundle(options.procedure());
    JsonNode tree = material.tree(options.parameters());
    Prices prices =
        cost == null ? null : StudyReader.prices(bundle, Material.name(cost), material.bytes(cost));
    return Search.ofAll(
        Material.name(options.parameters()),
        bundle,
        tree,
        options.seed(),
        options.cases(),
        pairs,
        triples,
        prices);
  }
}
