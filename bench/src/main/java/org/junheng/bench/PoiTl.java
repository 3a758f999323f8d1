package org.junheng.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** poi-tl: fills a Word template. The template is parsed for every report, since rendering changes it. */
final class PoiTl implements Engine {

    private final Content content;
    private final byte[] template;
    private final Configure configure = Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();

    PoiTl(Content content, Path templates) throws Exception {
        this.content = content;
        this.template = Files.readAllBytes(templates.resolve("poi-tl.docx"));
    }

    @Override
    public byte[] report() throws Exception {
        var out = new ByteArrayOutputStream();
        try (XWPFTemplate filled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure)) {
            filled.render(content).write(out);
        }
        return out.toByteArray();
    }
}
