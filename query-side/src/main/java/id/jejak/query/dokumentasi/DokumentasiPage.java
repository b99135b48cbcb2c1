package id.jejak.query.dokumentasi;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The API of this process, from its own OpenAPI document; for everybody who may call any of it. */
@Controller
@PreAuthorize("isAuthenticated()")
class DokumentasiPage {

    private final OpenApiWebMvcResource openApi;
    private final JsonMapper json;
    private final String path;

    DokumentasiPage(OpenApiWebMvcResource openApi, JsonMapper json, @Value("${springdoc.api-docs.path}") String path) {
        this.openApi = openApi;
        this.json = json;
        this.path = path;
    }

    @GetMapping("/sistem/api")
    String page(HttpServletRequest request, Locale bahasa, Model model) throws IOException {
        model.addAttribute("api", Dokumentasi.of(json.readTree(openApi.openapiJson(request, path, bahasa))));
        model.addAttribute("berkas", path);
        return "dokumentasi/halaman";
    }
}
