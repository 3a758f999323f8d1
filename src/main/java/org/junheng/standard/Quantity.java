package org.junheng.standard;

import com.fasterxml.jackson.annotation.JsonValue;

/** The raw quantity that an indicator divides by pupils (指标的分子). */
public enum Quantity {
    /** 高于规定学历教师数: 小学 college and above, 初中 bachelor and above. */
    HIGHER_DEGREE_TEACHERS("高于规定学历教师数"),
    /** 县级以上骨干教师数. */
    BACKBONE_TEACHERS("县级以上骨干教师数"),
    /** 体育、音乐、美术、艺术专任教师数. */
    SPORTS_AND_ART_TEACHERS("体育艺术专任教师数"),
    /** 教学及辅助用房面积, less the indoor sports rooms that statistics count in it. */
    NET_TEACHING_AREA("教学及辅助用房净面积"),
    /** 室内体育用房 and 校内运动场地. */
    SPORTS_AREA("体育运动场馆面积"),
    /** 教学仪器设备值, yuan at book value. */
    EQUIPMENT_VALUE("教学仪器设备值"),
    /** 网络多媒体教室间数. */
    MULTIMEDIA_ROOMS("网络多媒体教室数"),
    /** 计算机台数 (教督〔2012〕3号). */
    COMPUTERS("计算机台数"),
    /** 图书册数 (教督〔2012〕3号). */
    BOOKS("图书册数"),
    /** 专任教师数 (师生比, 教督〔2012〕3号). */
    TEACHERS("专任教师数"),
    /** 中级及以上专业技术职务教师数 (教督〔2012〕3号). */
    MID_TITLE_TEACHERS("中级及以上专业技术职务教师数");

    private final String chinese;

    Quantity(String chinese) {
        this.chinese = chinese;
    }

    /** Whether it can go to another school (可调剂): teachers and equipment can, what stands where it was built cannot. */
    public boolean movable() {
        return switch (this) {
            case NET_TEACHING_AREA, SPORTS_AREA, MULTIMEDIA_ROOMS -> false;
            default -> true;
        };
    }

    /** The Chinese word, as standards have it. */
    @JsonValue
    public String chinese() {
        return chinese;
    }
}
