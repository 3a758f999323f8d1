package org.junheng.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junheng.county.Stage;
import org.junheng.fact.Fact;
import org.junheng.fact.Source;
import org.junheng.fact.Unit;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.pack.Pack;

/**
 * The words and measures by which data is looked at (看数据用的词和口径): {@code templates/findings/terms.yaml}, where each line says what it
 * is for.
 *
 * @param building words of measures that build or move a school (建设、搬迁)
 * @param posts pupils for one member of staff (教职工与学生之比)
 * @param ownSponsors sponsors that mean the county itself (举办方)
 * @param outside words for the kinds of staff outside the posts (编外人员), the first that fits counts
 * @param smallSchoolPupils a school with fewer pupils is small (小规模学校)
 * @param agedShare percent of teachers of 50 and over from which a school is named
 * @param subjectClasses a school with fewer classes need not have a teacher of every subject
 * @param subjects subjects a school should have a teacher of
 * @param retirement words for those who leave by age (自然减员)
 * @param leaving words for teachers leaving (流失)
 * @param rural words for the country (乡村)
 * @param teachers words for teachers
 * @param newlyHired words for teachers in their first five years (入职不满五年)
 * @param sessions words that show attendances were counted, not persons (人次)
 * @param wageAspects what the definition of a wage must tell (工资口径)
 * @param specialFunding the central grant for special education (特殊教育生均公用经费补助标准)
 * @param doubleReduction words of the relief of pupils' burden (双减)
 * @param boarding words for boarding (寄宿)
 * @param lowestQuestions how many of the lowest questions of the inquiry are told (社会认可度)
 * @param labels words by which figures with labels are told apart (事实栏)
 * @param privateShare most percent of private schools (民办占比的控制线)
 */
public record Terms(
        List<String> building,
        Posts posts,
        List<String> ownSponsors,
        List<Kind> outside,
        int smallSchoolPupils,
        BigDecimal agedShare,
        int subjectClasses,
        List<Subject> subjects,
        List<String> retirement,
        List<String> leaving,
        List<String> rural,
        List<String> teachers,
        List<String> newlyHired,
        List<String> sessions,
        List<Aspect> wageAspects,
        Grant specialFunding,
        DoubleReductionWords doubleReduction,
        List<String> boarding,
        int lowestQuestions,
        Labels labels,
        Limit privateShare) {

    private static final String FILE = "findings/terms.yaml";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public Terms {
        Objects.requireNonNull(posts, "posts");
        Objects.requireNonNull(agedShare, "agedShare");
        Objects.requireNonNull(specialFunding, "specialFunding");
        Objects.requireNonNull(doubleReduction, "doubleReduction");
        ownSponsors = List.copyOf(ownSponsors);
        outside = List.copyOf(outside);
        subjects = List.copyOf(subjects);
        retirement = List.copyOf(retirement);
        leaving = List.copyOf(leaving);
        rural = List.copyOf(rural);
        teachers = List.copyOf(teachers);
        newlyHired = List.copyOf(newlyHired);
        sessions = List.copyOf(sessions);
        wageAspects = List.copyOf(wageAspects);
        boarding = List.copyOf(boarding);
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(privateShare, "privateShare");
    }

    /** Pupils for one member of staff (师生比), and where that is laid down. */
    public record Posts(BigDecimal primary, BigDecimal junior, String source) {

        /** Of a stage, as a fact. */
        Fact of(Stage stage) {
            BigDecimal pupils = stage == Stage.PRIMARY ? primary : junior;
            Unit unit = new Unit(Unit.PERSON.symbol(), Unit.Scale.PLAIN, 1);
            return Fact.of("每名" + stage.chinese() + "教职工对应的学生数标准", pupils, unit, new Source.Ruled(source, stage.chinese()));
        }
    }

    /** A kind of staff outside the posts and the words that tell it. */
    public record Kind(Outside.Kind kind, List<String> words) {
        public Kind {
            words = List.copyOf(words);
        }
    }

    /**
     * A subject every larger school of the stages should have a teacher of.
     *
     * @param orElse the subject whose teachers can teach it too; {@code null} if there is none
     */
    public record Subject(SchoolSubject subject, List<Stage> stages, SchoolSubject orElse) {
        public Subject {
            stages = List.copyOf(stages);
        }
    }

    /** Something that a definition (口径) must tell, and the words that show it does. */
    public record Aspect(String aspect, List<String> words) {
        public Aspect {
            words = List.copyOf(words);
        }
    }

    /** A sum for each pupil from a year on. */
    public record Grant(int from, BigDecimal yuan, String source) {

        Fact fact() {
            return Fact.of("特殊教育生均公用经费补助标准", yuan, Unit.YUAN_EACH, new Source.Ruled(source, from + "年起"));
        }
    }

    /** Words of the relief of pupils' burden (双减). */
    public record DoubleReductionWords(
            List<String> topics, List<String> homework, List<String> afterSchool, List<String> cover, List<String> tutoring, List<String> burden,
            List<String> complaints) {
        public DoubleReductionWords {
            topics = List.copyOf(topics);
            homework = List.copyOf(homework);
            afterSchool = List.copyOf(afterSchool);
            cover = List.copyOf(cover);
            tutoring = List.copyOf(tutoring);
            burden = List.copyOf(burden);
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * Words in the labels of figures that have no field of their own (事实栏).
     *
     * @param yearly every year (每年)
     * @param added something came in addition (新增、增加)
     * @param pupils pupils (生源、学生)
     * @param wanted what should have been added (应增加)
     * @param publicly the public schools alone (公办)
     * @param settled parents who have lived here for years (常住)
     * @param privately the part of private schools (民办占比)
     * @param aims periods of a figure that is an aim (目标、计划)
     * @param areas an area that is said to be enough for a room (达标面积)
     * @param music rooms for music
     * @param fineArt rooms for fine arts
     */
    public record Labels(
            List<String> yearly, List<String> added, List<String> pupils, List<String> wanted, List<String> publicly, List<String> settled,
            List<String> privately, List<String> aims, List<String> areas, List<String> music, List<String> fineArt) {
        public Labels {
            yearly = List.copyOf(yearly);
            added = List.copyOf(added);
            pupils = List.copyOf(pupils);
            wanted = List.copyOf(wanted);
            publicly = List.copyOf(publicly);
            settled = List.copyOf(settled);
            privately = List.copyOf(privately);
            aims = List.copyOf(aims);
            areas = List.copyOf(areas);
            music = List.copyOf(music);
            fineArt = List.copyOf(fineArt);
        }
    }

    /** A limit in percent, the year from which it is laid down, and where. */
    public record Limit(BigDecimal percent, int from, String source) {

        Fact fact(String label) {
            return Fact.of(label, percent, Unit.PERCENT, new Source.Ruled(source, from + "年起"));
        }
    }

    /** @throws Faults {@code TPL-032} if the file is not as it should be */
    public static Terms read(Pack pack) {
        try {
            return MAPPER.readValue(pack.read(FILE), Terms.class);
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new Faults(new Fault("TPL-032", pack.place(FILE), "不能识别的内容（" + reason + "）", "看数据用的词和口径", "可对照随程序提供的文件"));
        }
    }

    /** Whether a text holds one of the words; a text that is not there holds none. */
    static boolean holds(String text, List<String> words) {
        return text != null && words.stream().anyMatch(text::contains);
    }
}
