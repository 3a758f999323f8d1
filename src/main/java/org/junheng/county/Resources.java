package org.junheng.county;

import org.junheng.fact.Fact;

/** Rooms, grounds and equipment (校舍、场地、设备), raw quantities of indicators L4–L7. */
@Field(value = "校舍场地设备", note = "资源配置指标L4—L7的原始量")
public record Resources(
        @Field(value = "教学及辅助用房面积", note = "统计口径，含室内体育用房", unit = "平方米") Fact teachingArea,
        @Field(value = "室内体育用房面积", note = "体育馆，已含在教学及辅助用房内", unit = "平方米") Fact indoorSportsArea,
        @Field(value = "校内运动场地面积", unit = "平方米") Fact sportsGroundArea,
        @Field(value = "可加计的体育场地面积", note = "校内地下、楼顶场地，政府租赁、步行10分钟可达的校外场馆；启用放宽口径时才计入", unit = "平方米") Fact extraSportsArea,
        @Field(value = "教学仪器设备值", note = "账面原值，单位元；报表为万元的要乘以10000", unit = "元") Fact equipmentValue,
        @Field(value = "网络多媒体教室数", unit = "间") Fact multimediaRooms,
        @Field(value = "计算机台数", unit = "台") Fact computers,
        @Field(value = "图书册数", unit = "册") Fact books) {}
