package org.junheng.county;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** House defaults of a bureau (本单位的常用设置): {@code bureau.yaml}. What a county's own file says comes first. */
@Field(value = "本单位常用设置", note = "bureau.yaml；县域数据里写的优先")
public record Bureau(
        @Field(value = "各文种通用的公文要素") Matters defaults,
        @Field(value = "各文种的公文要素", note = "键为文种编号") Map<String, Matters> documents,
        @Field(value = "责任单位") List<Department> departments,
        @Field(value = "提法库", note = "指导思想等提法，各带起用、停用日期") List<OfficialWording> wordings,
        @Field(value = "字体目录", note = "相对本文件或绝对路径") PointedFile fonts,
        @Field(value = "本单位的表样", note = "键为附表编号或名称，值为.jrxml文件，相对本文件或绝对路径；见tables.md") Map<String, PointedFile> layouts) {

    /** A bureau without settings. */
    public static final Bureau NONE = new Bureau(null, null, null, null, null, null);

    public Bureau {
        documents = Lists.orEmpty(documents);
        wordings = Lists.orEmpty(wordings);
        departments = Lists.orEmpty(departments);
        layouts = Lists.orEmpty(layouts);
    }

    /** The folder of its fonts; empty if it names none. */
    public Optional<Path> fontFolder() {
        return Optional.ofNullable(fonts).map(PointedFile::path);
    }
}
