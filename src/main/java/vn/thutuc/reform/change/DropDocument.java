package vn.thutuc.reform.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.thutuc.procedure.Bundle;
import vn.thutuc.procedure.Manifest;
import vn.thutuc.rules.Text;
import vn.thutuc.studio.fix.ModelText;
import vn.thutuc.studio.fix.XmlElement;

/** A paper is no longer asked for: not by the list, not by the tables, not by the forms. */
public record DropDocument(String document) implements Change {

  @Override
  public Text sentence(Bundle before) {
    return ChangeWords.of("drop", Steps.document(before, document));
  }

  @Override
  public void make(Rework rework) {
    Manifest.Document paper = Documents.find(rework, document);
    rework.protect(paper.name(), String.valueOf(paper.legalBasis()));
    rework.yaml(
        rework.manifestFile(),
        yaml ->
            yaml.remove(JsonPointer.compile("/documents/" + Documents.place(rework, document))));
    for (Map.Entry<String, byte[]> file : rework.bundle().files().entrySet()) {
      String path = file.getKey();
      if (path.endsWith(".dmn")) {
        rework.write(path, withoutRows(file.getValue()));
      } else if (path.endsWith(".form")) {
        withoutField(rework, path);
      }
    }
    Cases.withoutDocument(rework, document);
  }

  private byte[] withoutRows(byte[] tables) {
    ModelText model = ModelText.read(tables);
    List<XmlElement> rows =
        model
            .xml()
            .all()
            .filter(each -> each.local().equals("rule"))
            .filter(row -> names(model, row))
            .toList();
    rows.forEach(model::remove);
    return rows.isEmpty() ? tables : model.bytes();
  }

  private boolean names(ModelText model, XmlElement row) {
    return row.children("outputEntry")
        .flatMap(entry -> entry.children("text"))
        .anyMatch(text -> model.xml().inside(text).equals("\"" + document + "\""));
  }

  private void withoutField(Rework rework, String path) {
    JsonNode tree = JsonMapper.shared().readTree(rework.content(path));
    if (takeOut(tree.path("components"))) {
      String text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
      rework.write(path, (text + "\n").getBytes(UTF_8));
    }
  }

  private boolean takeOut(JsonNode components) {
    boolean gone = false;
    if (components instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (list.get(i).path("properties").path("document").asString("").equals(document)) {
          list.remove(i);
          gone = true;
        } else {
          gone |= takeOut(list.get(i).path("components"));
        }
      }
    }
    return gone;
  }
}
