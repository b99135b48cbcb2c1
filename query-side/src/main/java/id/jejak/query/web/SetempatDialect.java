package id.jejak.query.web;

import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code jejak:setempat} on a form that reads, or on a link: where scripts run, the page that it leads to takes this
 * page's place without a new load. Its address for htmx is always the one that it has without a script. With the value
 * {@code atas} the new page is read from its beginning, otherwise from where the reader was.
 */
final class SetempatDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "jejak";
    /** What the frame says of the page's address beside its main part. */
    private static final String FRAME = "#bahasa,#simpan-saringan";

    SetempatDialect() {
        super("Jejak", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(new Setempat(dialectPrefix));
    }

    private static final class Setempat extends AbstractAttributeTagProcessor {

        /** After those that make {@code href} and {@code action}. */
        private static final int PRECEDENCE = 1500;

        private static final Map<String, String> ALWAYS = Map.of(
                "hx-target", "#isi",
                "hx-select", "#isi",
                "hx-select-oob", FRAME,
                "hx-push-url", "true",
                "hx-indicator", "#muat",
                "hx-sync", "#isi:replace");

        Setempat(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "setempat", true, PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String value,
                IElementTagStructureHandler structure) {
            String address = tag.getAttributeValue(tag.hasAttribute("action") ? "action" : "href");
            structure.setAttribute("hx-get", address);
            ALWAYS.forEach(structure::setAttribute);
            structure.setAttribute(
                    "hx-swap", "atas".equals(value) ? String.join(" ", "outerHTML", "show:top") : "outerHTML");
        }
    }
}
