package vn.thutuc.system.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The modeller's page in the gallery, and the process models drawn on there, by name. */
@Controller
@TestComponent
class Drawings {

  private final Map<String, String> models = new ConcurrentHashMap<>();
  private final AtomicInteger saved = new AtomicInteger();

  Drawings() throws IOException {
    try (InputStream sample = Drawings.class.getResourceAsStream("/static/gallery/process.bpmn")) {
      byte[] bytes = Objects.requireNonNull(sample).readAllBytes();
      put("sample", new String(bytes, StandardCharsets.UTF_8));
    }
  }

  void put(String name, String model) {
    models.put(name, model);
  }

  /** As it was last saved. */
  String get(String name) {
    return Objects.requireNonNull(models.get(name), name);
  }

  @GetMapping({"/gallery/modeller", "/gallery/modeller/{name}"})
  String draw(@PathVariable(name = "name", required = false) String name, Model model) {
    model.addAttribute("drawing", name == null ? "sample" : name);
    return "gallery/modeller";
  }

  @PostMapping("/gallery/modeller/{name}")
  String save(@PathVariable("name") String name, @RequestParam("xml") String xml) {
    put(name, xml);
    return "redirect:/gallery/modeller/" + name + "?saved=" + saved.incrementAndGet();
  }

  @GetMapping(path = "/gallery/drawings/{name}", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String drawing(@PathVariable("name") String name) {
    return get(name);
  }
}
