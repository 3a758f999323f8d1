package org.junheng.county;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junheng.fact.Fact;

/** What a county declares of itself as a whole (申报表 表4、表5): the figures that standards check, by name. */
@Field(value = "申报数据", note = "申报表表4、表5的县级数据")
public record Declaration(
        @Field(value = "特殊教育公用经费", note = "特教学校年度公用经费", unit = "元") Fact specialFunding,
        @Field(value = "特殊教育学生数", unit = "人") Fact specialPupils,
        @Field(value = "特殊教育生均公用经费", note = "只知道生均数时填", unit = "元/人") Fact specialFundingPerPupil,
        @Field(value = "教师年平均工资收入", note = "义务教育学校，不含民办", unit = "元/人") Fact teacherSalary,
        @Field(value = "当地公务员年平均工资收入", unit = "元/人") Fact civilServantSalary,
        @Field(value = "完成5年360学时培训的教师数", unit = "人") Fact trainedTeachers,
        @Field(value = "应完成5年360学时培训的教师数", unit = "人") Fact teachersToTrain,
        @Field(value = "教师5年360学时培训完成率", note = "只知道比例时填；以下各比例同", unit = "%") Fact trainingRate,
        @Field(value = "符合交流条件的教师数", unit = "人") Fact exchangeEligible,
        @Field(value = "交流轮岗教师数", note = "上一学年", unit = "人") Fact exchanged,
        @Field(value = "交流轮岗教师占符合条件教师的比例", unit = "%") Fact exchangeRate,
        @Field(value = "交流轮岗的骨干教师数", unit = "人") Fact exchangedBackbone,
        @Field(value = "骨干教师占交流轮岗教师的比例", unit = "%") Fact exchangedBackboneRate,
        @Field(value = "在岗专任教师数", unit = "人") Fact teachersOnDuty,
        @Field(value = "持证上岗专任教师数", unit = "人") Fact certifiedTeachers,
        @Field(value = "专任教师持证上岗率", unit = "%") Fact certifiedRate,
        @Field(value = "划片范围内小学应入学人数", note = "城区和镇区公办小学，不含寄宿制", unit = "人") Fact catchmentPrimaryPupils,
        @Field(value = "就近划片入学的小学生数", unit = "人") Fact catchmentPrimaryEnrolled,
        @Field(value = "小学就近划片入学比例", unit = "%") Fact catchmentPrimaryRate,
        @Field(value = "划片范围内初中应入学人数", note = "城区和镇区公办初中，不含寄宿制", unit = "人") Fact catchmentJuniorPupils,
        @Field(value = "就近划片入学的初中生数", unit = "人") Fact catchmentJuniorEnrolled,
        @Field(value = "初中就近划片入学比例", unit = "%") Fact catchmentJuniorRate,
        @Field(value = "优质高中招生计划数", unit = "人") Fact quotaPlan,
        @Field(value = "优质高中招生名额分配数", unit = "人") Fact quotaAllocated,
        @Field(value = "优质高中招生名额分配比例", unit = "%") Fact quotaRate,
        @Field(value = "分配到农村初中的名额数", unit = "人") Fact quotaRural,
        @Field(value = "符合条件的随迁子女数", unit = "人") Fact migrantPupils,
        @Field(value = "在公办学校就读的随迁子女数", unit = "人") Fact migrantPublic,
        @Field(value = "在政府购买服务的民办学校就读的随迁子女数", unit = "人") Fact migrantPurchased,
        @Field(value = "随迁子女在公办和政府购买服务的民办学校就读的比例", unit = "%") Fact migrantRate,
        @Field(value = "初中毕业学生数", unit = "人") Fact graduates,
        @Field(value = "三年前初一在校学生数", unit = "人") Fact grade7ThreeYearsAgo,
        @Field(value = "三年转入学生数", unit = "人") Fact transfersIn,
        @Field(value = "三年转出学生数", unit = "人") Fact transfersOut,
        @Field(value = "三年死亡学生数", unit = "人") Fact deaths,
        @Field(value = "初中三年巩固率", unit = "%") Fact retentionRate,
        @Field(value = "适龄残疾儿童少年数", unit = "人") Fact disabledChildren,
        @Field(value = "已入学的残疾儿童少年数", unit = "人") Fact disabledEnrolled,
        @Field(value = "残疾儿童少年入学率", unit = "%") Fact disabledRate,
        @Field(value = "小学生均公用经费基准定额", unit = "元/人") Fact publicFundingPrimary,
        @Field(value = "初中生均公用经费基准定额", unit = "元/人") Fact publicFundingJunior,
        @Field(value = "县级政府推进工作评估得分", note = "2012年办法用", unit = "分") Fact governmentScore) {

    /** The names of all figures, as standards write them. */
    public static List<String> names() {
        return Stream.of(Declaration.class.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    /** The figures that are declared, in the order of the form. */
    public List<Fact> figures() {
        return names().stream().map(this::figure).filter(Objects::nonNull).toList();
    }

    /**
     * The figure of that name; {@code null} if it is not declared.
     *
     * @param name one of {@link #names()}
     */
    public Fact figure(String name) {
        for (RecordComponent component : Declaration.class.getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return (Fact) component.getAccessor().invoke(this);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("a record reads its own components", e);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
