package org.junheng.finding;
import org.junheng.assessment.*;
public class Smoke {
  @org.junit.jupiter.api.Test void x() throws Exception {
    var out = new StringBuilder();
    for (String n : java.util.List.of("laian-2021","qinghe-2025","xiaoxian-2021","yingjiang-2020","yiwu-2019")) {
      Assessment a = Seen.fixture(n); var t = Seen.TERMS;
      for (Object o : new Object[]{Posts.of(a,t),StaffAges.of(a,t),SubjectStaff.of(a,t),Backbone.of(a),Leaving.of(a,t),Exchange.of(a,t),Training.of(a,t),Wages.of(a,t),Funding.of(a,t),SpecialGroups.of(a,t),DoubleReduction.of(a,t),QualityState.of(a,t),DataState.of(a),ItemGap.of(a)}) { out.append("#### "+n+"\n"); show(o, 0, out, o.getClass().getSimpleName()); }
    }
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/seen-staff-smoke.txt"), out.toString());
  }
  static void show(Object o, int d, StringBuilder out, String name) throws Exception {
    String in = "  ".repeat(d)+name+": ";
    if (o instanceof org.junheng.fact.Fact f) out.append(in+f+"\n");
    else if (o instanceof java.util.List<?> l) { out.append(in+"["+l.size()+"]\n"); int i=0; for (Object e:l) if(i++<4) show(e,d+1,out,"-"); }
    else if (o instanceof Record r && (r.getClass().getPackageName().endsWith("finding")|| r instanceof StagePart.MissedBy || r instanceof Trend|| r instanceof Trend.Point|| r instanceof Checked)) { out.append(in+"\n");
      for (var c : r.getClass().getRecordComponents()) { c.getAccessor().setAccessible(true); show(c.getAccessor().invoke(r), d+1, out, c.getName()); }
      for (var m : r.getClass().getDeclaredMethods()) if (java.lang.reflect.Modifier.isPublic(m.getModifiers()) && !java.lang.reflect.Modifier.isStatic(m.getModifiers()) && m.getParameterCount()==0 && !java.util.List.of("toString","hashCode").contains(m.getName()) && java.util.Arrays.stream(r.getClass().getRecordComponents()).noneMatch(c->c.getName().equals(m.getName()))) { m.setAccessible(true); show(m.invoke(r), d+1, out, m.getName()+"()"); } }
    else { String s=String.valueOf(o); out.append(in+s.substring(0,Math.min(90,s.length()))+"\n"); }
  }
}
