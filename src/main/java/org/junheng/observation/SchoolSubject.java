package org.junheng.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;
import org.junheng.county.Subjects;
import org.junheng.fact.Fact;

/** A subject that is taught (学科). */
public enum SchoolSubject {
    CHINESE("语文", Subjects::chinese),
    MATHEMATICS("数学", Subjects::mathematics),
    FOREIGN_LANGUAGE("外语", Subjects::foreignLanguage),
    SCIENCE("科学", Subjects::science),
    SPORTS("体育", Subjects::sports),
    MUSIC("音乐", Subjects::music),
    FINE_ART("美术", Subjects::fineArt),
    ART("艺术", Subjects::art),
    COMPUTING("信息技术", Subjects::computing);

    private final String chinese;
    private final Function<Subjects, Fact> teachers;

    SchoolSubject(String chinese, Function<Subjects, Fact> teachers) {
        this.chinese = chinese;
        this.teachers = teachers;
    }

    /** The Chinese word, as files have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }

    /** Its teachers; {@code null} if not known. */
    Fact teachers(Subjects subjects) {
        return subjects == null ? null : teachers.apply(subjects);
    }
}
